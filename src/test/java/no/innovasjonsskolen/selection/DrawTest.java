package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final byte[] LOTTERY = LotteryFile.write(DrawExamples.lottery());
    private static final Draw DRAW = Draw.hold(LOTTERY, DrawExamples.HELD, "7", DrawExamples.ROUND_1000);
    private static final String SIGNATURE = DrawExamples.ROUND_1000.signature();
    private static final String RANDOMNESS = DrawExamples.ROUND_1000.randomness();

    private static final String TEXT = """
            {"lottery_sha256":"2d090ef8b6bdf1496f99e8901439fa9b9562e6d4dfb8122de2036ad04d878966",
            "held_at":"2023-08-23T15:49:24Z","balls":"7",
            "beacon":{"chain":"%s","round":1000,
            "randomness":"%s",
            "signature":"%s"},
            "ticket":3,"panel":1,"admitted":["Alta","Grimstad"],"reserve":["Bodø"]}
            """.formatted(Quicknet.CHAIN, RANDOMNESS, SIGNATURE).replace("\n", "");

    @Test
    @DisplayName("Kulene og fingeravtrykket av fila og det tilfeldige tallet legges sammen til et lodd")
    void theTicket() {
        assertThat(DRAW)
                .isEqualTo(new Draw("2d090ef8b6bdf1496f99e8901439fa9b9562e6d4dfb8122de2036ad04d878966",
                        DrawExamples.HELD, "7", DrawExamples.ROUND_1000, 3, 1, List.of("Alta", "Grimstad"),
                        List.of("Bodø")));
    }

    @Test
    @DisplayName("En kule til gir et lodd til, og etter det siste kommer det første")
    void oneMore() {
        for (int ball = 0; ball < 10; ball++) {
            var draw = Draw.hold(LOTTERY, DrawExamples.HELD, "" + ball, DrawExamples.ROUND_1000);

            assertThat(draw.ticket()).as("ball %d", ball).isEqualTo((6 + ball) % 10);
            assertThat(draw.panel()).as("ball %d", ball).isEqualTo(draw.ticket() < 5 ? 1 : 2);
        }
    }

    @Test
    @DisplayName("Reservene er alle som ikke fikk plass, i frøets rekkefølge")
    void theReserve() {
        var seed = Seed.of(LOTTERY, DrawExamples.ROUND_1001, "3");

        var draw = Draw.hold(LOTTERY, DrawExamples.HELD, "3", DrawExamples.ROUND_1001);

        assertThat(draw.reserve()).isEqualTo(seed.order(List.of("Alta", "Bodø", "Grimstad").stream()
                .filter(id -> !draw.admitted().contains(id)).toList()));
    }

    @Test
    @DisplayName("Det trekkes like mange kuler som det høyeste loddet har sifre")
    void asManyBallsAsDigits() {
        assertThat(Draw.digits(1)).isEqualTo(1);
        assertThat(Draw.digits(10)).isEqualTo(1);
        assertThat(Draw.digits(11)).isEqualTo(2);
        assertThat(Draw.digits(1_000)).isEqualTo(3);
        assertThat(Draw.digits(1_000_000)).isEqualTo(6);
    }

    @Test
    @DisplayName("Det kan ikke trekkes med for få eller for mange kuler, andre tegn, uten lodd eller med hull")
    void noDraw() {
        refused(LOTTERY, "", "«» is no ball number among 10 tickets");
        refused(LOTTERY, "07", "«07» is no ball number among 10 tickets");
        refused(LOTTERY, "x", "«x» is no ball number among 10 tickets");
        refused(LOTTERY, "٧", "«٧» is no ball number among 10 tickets");
        var it = DrawExamples.lottery();
        refused(LotteryFile.write(new Lottery(it.fingerprint(), 0, it.chances(), true, it.levels(),
                DrawExamples.sorted(Map.of()), List.of())), "0", "«0» is no ball number among 0 tickets");
        refused(LotteryFile.write(new Lottery(it.fingerprint(), 10, it.chances(), true, it.levels(),
                it.ticketsOf(), List.of())), "0", "Ticket");
    }

    @Test
    @DisplayName("Tidspunktet er hele sekunder")
    void wholeSeconds() {
        var draw = Draw.hold(LOTTERY, DrawExamples.HELD.plusNanos(999_999_999), "7", DrawExamples.ROUND_1000);

        assertThat(draw.heldAt()).isEqualTo(DrawExamples.HELD);
    }

    @Test
    @DisplayName("Trekningen skrives slik den er beskrevet, og leses likt igjen")
    void theText() {
        assertThat(new String(DrawFile.write(DRAW), StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(DrawFile.parse(DrawFile.write(DRAW))).isEqualTo(DRAW);
    }

    @Test
    @DisplayName("En fil med annen form avvises")
    void otherShapes() {
        refused("2023-08-23T15:49:24Z", "2023-08-23T15:49:24.000Z", "a time like 2027-05-14T10:00:00Z");
        refused("2023-08-23T15:49:24Z", "2023-08-23T15:49:24.500Z", "a time like 2027-05-14T10:00:00Z");
        refused("2023-08-23T15:49:24Z", "2023-08-23T17:49:24+02:00", "a time like 2027-05-14T10:00:00Z");
        refused("2023-08-23T15:49:24Z", "2023-02-29T15:49:24Z", "a time like 2027-05-14T10:00:00Z");
        refused("\"signature\":\"b4", "\"signature\":\"b", "a text like [0-9a-f]{96}");
        refused(RANDOMNESS, RANDOMNESS.toUpperCase(Locale.ROOT), "a text like [0-9a-f]{64}");
        refused("\"round\":1000", "\"round\":\"1000\"", "a whole number");
        refused("\"round\":1000", "\"round\":0", "a number from 1");
        refused("\"panel\":1", "\"panel\":0", "a number from 1 to 1000000000000");
        refused("2023-08-23T15:49:24Z", "0999-08-23T15:49:24Z", "a time like 2027-05-14T10:00:00Z");
        refused("2023-08-23T15:49:24Z", "+12023-08-23T15:49:24Z", "a time like 2027-05-14T10:00:00Z");
        refused("\"balls\":\"7\"", "\"balls\":\"x\"", "a text like [0-9]+");
        refused("\"balls\":\"7\"", "\"balls\":7", "a text");
        refused("\"ticket\":", "\"ticket\":-", "a number from 0");
    }

    @Test
    @DisplayName("En trekning der alt stemmer, har ingen feil")
    void sound() {
        assertThat(CheckDraw.faults(LOTTERY, DRAW)).isEmpty();
    }

    @Test
    @DisplayName("Hvert ledd i trekningen som er endret, avsløres med det som er rett")
    void faults() {
        assertThat(
                changed("2d090ef8b6bdf1496f99e8901439fa9b9562e6d4dfb8122de2036ad04d878966", "0".repeat(64)))
                .containsExactly(new Fault.OtherLottery("0".repeat(64), DRAW.lotterySha256()));
        assertThat(changed("\"ticket\":3", "\"ticket\":10"))
                .containsExactly(new Fault.OtherTicket(10, 3));
        assertThat(changed("\"panel\":1", "\"panel\":3")).containsExactly(new Fault.OtherPanel(3, 1));
        assertThat(changed("\"panel\":1", "\"panel\":1000000000000"))
                .containsExactly(new Fault.OtherPanel(Integer.MAX_VALUE, 1));
        assertThat(changed("[\"Alta\",\"Grimstad\"]", "[\"Grimstad\"]"))
                .containsExactly(new Fault.OtherAdmitted(1));
        assertThat(changed("[\"Bodø\"]", "[]")).containsExactly(new Fault.OtherReserve(1));
        assertThat(changed("[\"Bodø\"]", "[\"Bodø\",\"Oslo\"]")).containsExactly(new Fault.OtherReserve(2));
        assertThat(changed("[\"Bodø\"]", "[\"Oslo\"]")).containsExactly(new Fault.OtherReserve(1));
        assertThat(changed("\"balls\":\"7\"", "\"balls\":\"07\""))
                .containsExactly(new Fault.OtherBalls("07", 1));
        assertThat(changed("\"balls\":\"7\"", "\"balls\":\"8\""))
                .containsExactly(new Fault.OtherTicket(3, 4));
    }

    @Test
    @DisplayName("Tilfeldighet fra en annen kilde, en annen runde eller uten rett signatur avsløres")
    void beaconFaults() {
        assertThat(changed(Quicknet.CHAIN, "0".repeat(64)))
                .containsExactly(new Fault.OtherChain("0".repeat(64)));
        assertThat(changed("\"round\":1000", "\"round\":1001"))
                .containsExactly(new Fault.Unsigned(1001), new Fault.OtherRound(1001, 1000));
        assertThat(changed("15:49:24Z", "15:49:25Z")).containsExactly(new Fault.OtherRound(1000, 1001));
        assertThat(changed("15:49:24Z", "15:49:21Z")).containsExactly(new Fault.OtherRound(1000, 999));
        assertThat(changed(SIGNATURE, DrawExamples.ROUND_1001.signature()))
                .containsExactly(new Fault.Unsigned(1000), new Fault.OtherRandomness(RANDOMNESS));
        assertThat(changed(RANDOMNESS, DrawExamples.ROUND_1001.randomness()))
                .containsExactly(new Fault.OtherRandomness(DrawExamples.ROUND_1001.randomness()));
    }

    @Test
    @DisplayName("I et lotteri uten lodd, eller med hull der loddet skulle vært, kan ingen trekning stemme")
    void noTicketWins() {
        var it = DrawExamples.lottery();
        var none = LotteryFile.write(new Lottery(it.fingerprint(), 0, it.chances(), true, it.levels(),
                it.ticketsOf(), List.of()));
        var holes = LotteryFile.write(new Lottery(it.fingerprint(), 10, it.chances(), true, it.levels(),
                it.ticketsOf(), List.of()));
        var ticket = Draw.ticket(holes, 10, "7", DrawExamples.ROUND_1000);

        assertThat(CheckDraw.faults(none, against(none))).containsExactly(new Fault.NoTickets());
        assertThat(CheckDraw.faults(holes, against(holes))).containsExactly(new Fault.NoPanel(ticket));
    }

    private static Draw against(byte[] lottery) {
        return new Draw(Digest.hex(Digest.sha256(lottery)), DRAW.heldAt(), "7", DRAW.beacon(), 0, 1,
                List.of(),
                List.of());
    }

    private static List<Fault> changed(String from, String to) {
        return Changed.text(TEXT, new String[]{from, to},
                text -> CheckDraw.faults(LOTTERY, DrawFile.parse(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static void refused(String from, String to, String why) {
        UnaryOperator<String> read = text -> DrawFile.parse(text.getBytes(StandardCharsets.UTF_8)).toString();
        assertThatThrownBy(() -> Changed.text(TEXT, new String[]{from, to}, read))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
    }

    private static void refused(byte[] lottery, String balls, String why) {
        assertThatThrownBy(() -> Draw.hold(lottery, Instant.EPOCH, balls, DrawExamples.ROUND_1000))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
    }
}
