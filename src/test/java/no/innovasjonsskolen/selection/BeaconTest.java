package no.innovasjonsskolen.selection;

import static java.time.temporal.ChronoUnit.NANOS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BeaconTest {

    /** Of the group that began the chain; published with the key. */
    private static final String GROUP = "f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e";

    @Test
    @DisplayName("Kildens navn er fingeravtrykket av takt, start og nøkkel; nøkkelen kan ikke være en annen")
    void theNameProvesTheKey() {
        var paceAndStart = ByteBuffer.allocate(12).putInt(Math.toIntExact(Quicknet.PERIOD.toSeconds()))
                .putLong(Quicknet.GENESIS.getEpochSecond()).array();

        var name = Digest.sha256(paceAndStart, HexFormat.of().parseHex(Quicknet.PUBLIC_KEY),
                HexFormat.of().parseHex(GROUP), "quicknet".getBytes());

        assertThat(Digest.hex(name)).isEqualTo(Quicknet.CHAIN);
    }

    @Test
    @DisplayName("Tre runder som er signert i virkeligheten, godtas, og tallet deres er det som ble kunngjort")
    void realRoundsAreSigned() {
        assertThat(DrawExamples.ROUND_1000).returns(true, Beacon::signed).returns(true, Beacon::digested)
                .returns("fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd",
                        Beacon::randomness);
        assertThat(DrawExamples.ROUND_1001.signed()).isTrue();
        assertThat(DrawExamples.ROUND_657413).returns(true, Beacon::signed)
                .returns("fc1873a13f3545aeade8401532ef5519920652eee6b0d2b19ca12643b87b3587",
                        Beacon::randomness);
    }

    @Test
    @DisplayName("En signatur gjelder bare sin egen runde")
    void aSignatureIsForItsRound() {
        assertThat(Beacon.of(1000, DrawExamples.ROUND_1001.signature()).signed()).isFalse();
        assertThat(Beacon.of(1002, DrawExamples.ROUND_1001.signature()).signed()).isFalse();
    }

    @Test
    @DisplayName("En signatur gjelder bare sin egen kilde")
    void aSignatureIsForItsChain() {
        var real = DrawExamples.ROUND_1000;

        assertThat(new Beacon(real.randomness(), 1000, real.randomness(), real.signature()).signed())
                .isFalse();
    }

    @Test
    @DisplayName("Ett endret siffer i signaturen, og den er ikke lenger kildens (tusen forsøk)")
    void aChangedDigitIsFound() {
        var real = DrawExamples.ROUND_1000.signature();
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var at = random.nextInt(real.length());
            var digit = "0123456789abcdef".replace(real.substring(at, at + 1), "").charAt(random.nextInt(15));

            var forged = real.substring(0, at) + digit + real.substring(at + 1);

            assertThat(Beacon.of(1000, forged).signed()).as("trial %d: %s", trial, forged).isFalse();
        }
    }

    @Test
    @DisplayName("Det som ikke er noe punkt på kurven, er ingen signatur")
    void notAPoint() {
        assertThat(Beacon.of(1000, "").signed()).isFalse();
        assertThat(Beacon.of(1000, "c0" + "00".repeat(47)).signed()).isFalse();
        assertThat(Beacon.of(1000, "ff".repeat(48)).signed()).isFalse();
    }

    @Test
    @DisplayName("Et tilfeldig tall som ikke er signaturens fingeravtrykk, er ikke kildens")
    void randomnessIsTheDigest() {
        var real = DrawExamples.ROUND_1000;

        assertThat(new Beacon(real.chain(), 1000, DrawExamples.ROUND_1001.randomness(), real.signature())
                .digested()).isFalse();
    }

    @Test
    @DisplayName("Runde 1000 signeres 23. august 2023 klokka 15.59.24, 2 997 sekunder etter den første")
    void roundsHaveTheirTimes() {
        assertThat(Beacon.timeOf(1)).isEqualTo(Instant.parse("2023-08-23T15:09:27Z"));
        assertThat(Beacon.timeOf(1000)).isEqualTo(Instant.parse("2023-08-23T15:59:24Z"));
    }

    @Test
    @DisplayName("Runden som teller, er den første som signeres ti minutter etter trekningen eller senere")
    void theRoundThatCounts() {
        assertThat(Beacon.roundFor(DrawExamples.HELD)).isEqualTo(1000);
        assertThat(Beacon.roundFor(DrawExamples.HELD.plus(1, NANOS))).isEqualTo(1001);
        assertThat(Beacon.roundFor(DrawExamples.HELD.plusSeconds(3))).isEqualTo(1001);
        assertThat(Beacon.roundFor(DrawExamples.HELD.minusNanos(1))).isEqualTo(1000);
        assertThat(Beacon.roundFor(DrawExamples.HELD.minusSeconds(3))).isEqualTo(999);
        assertThat(Beacon.roundFor(Instant.parse("2027-05-14T10:00:00Z"))).isEqualTo(39_162_012);
    }

    @Test
    @DisplayName("Før kilden begynte, er det første runde som teller")
    void beforeTheBeginning() {
        assertThat(Quicknet.roundAt(Quicknet.GENESIS)).isEqualTo(1);
        assertThat(Quicknet.roundAt(Quicknet.GENESIS.minusSeconds(100))).isEqualTo(1);
        assertThat(Quicknet.roundAt(Quicknet.GENESIS.minusNanos(1))).isEqualTo(1);
        assertThat(Quicknet.roundAt(Quicknet.GENESIS.plusNanos(1))).isEqualTo(2);
    }

    @Test
    @DisplayName("Runden for et tidspunkt er aldri for tidlig, og runden før er det alltid (tusen tidspunkter)")
    void theFirstRound() {
        for (int trial = 0; trial < 1_000; trial++) {
            var moment = Quicknet.GENESIS.plusMillis(new Random(trial).nextLong(1L << 40));

            var round = Quicknet.roundAt(moment);

            assertThat(Quicknet.timeOf(round)).as("trial %d", trial).isAfterOrEqualTo(moment);
            assertThat(Quicknet.timeOf(round - 1)).as("trial %d", trial).isBefore(moment);
        }
    }
}
