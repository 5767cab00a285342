package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LotteryFileTest {

    private static final String TEXT = """
            {"status":"ok","engine":"innovasjonsskolen-selection 1","input_sha256":"%s","tickets":10,
            "deviation":0,"probability":{"Alta":0.5,"Bodø":0.5,"Grimstad":1},
            "exact":{"Alta":"1/2","Bodø":"1/2","Grimstad":"1"},
            "levels":[{"value":0.5,"exact":"1/2","applications":["Alta","Bodø"],
            "binding":[{"rule":"region=Nord/municipality","bound":"max","weight":"1"}]},
            {"value":1,"exact":"1","applications":["Grimstad"],"binding":[]}],
            "tickets_of":{"Alta":5,"Bodø":5,"Grimstad":10},
            "panels":[{"first":0,"last":4,"applications":["Alta","Grimstad"]},
            {"first":5,"last":9,"applications":["Bodø","Grimstad"]}]}
            """.formatted(DrawExamples.problem().fingerprint()).replace("\n", "");

    @Test
    @DisplayName("Loddlista skrives slik den er beskrevet, uten ett tegn for mye")
    void theText() {
        assertThat(written(DrawExamples.lottery())).isEqualTo(TEXT);
    }

    @Test
    @DisplayName("Det som leses, er det som ble skrevet")
    void theSameAgain() {
        assertThat(LotteryFile.parse(bytes(TEXT))).isEqualTo(LotteryFile.of(DrawExamples.lottery()));
    }

    @Test
    @DisplayName("Er sjansene ikke bevist, står det ikke noen nøyaktige")
    void notProven() {
        var it = DrawExamples.lottery();

        var text = written(new Lottery(it.fingerprint(), 10, it.chances(), false,
                List.of(new Lottery.Step(Fraction.of(1, 3), List.of("Alta"),
                        List.of(new Lottery.Binding("seats", false, "12")))),
                it.ticketsOf(), it.panels()));

        assertThat(text).contains("""
                "exact":null,"levels":[{"value":0.3333333333,"exact":null,"applications":["Alta"],\
                "binding":[{"rule":"seats","bound":"min","weight":"12"}]}],"tickets_of\"""");
        assertThat(LotteryFile.parse(bytes(text)).exact()).isEmpty();
        assertThat(LotteryFile.parse(bytes(text)).levels().getFirst()).isEqualTo(new LotteryFile.Step(
                new BigDecimal("0.3333333333"), Optional.empty(), List.of("Alta"),
                List.of(new Lottery.Binding("seats", false, "12"))));
    }

    @Test
    @DisplayName("Uten lodd er det bare sjanser: ingen utvalg, og null lodd på alle")
    void chancesOnly() {
        var it = DrawExamples.lottery();

        var text = written(new Lottery(it.fingerprint(), 0, it.chances(), true, it.levels(),
                DrawExamples.sorted(Map.of()), List.of()));

        assertThat(text).contains("\"tickets\":0,\"deviation\":0,\"probability\":{\"Alta\":0.5,")
                .endsWith("\"tickets_of\":{\"Alta\":0,\"Bodø\":0,\"Grimstad\":0},\"panels\":[]}");
    }

    @Test
    @DisplayName("Sjanser avrundes til ti desimaler, mot partall når det er midt imellom, uten nuller bakerst")
    void probabilitiesAreRounded() {
        assertThat(LotteryFile.probability(Fraction.of(5, 12)).toPlainString()).isEqualTo("0.4166666667");
        assertThat(LotteryFile.probability(Fraction.of(1, 20_000_000_000L)).toPlainString()).isEqualTo("0");
        assertThat(LotteryFile.probability(Fraction.of(3, 20_000_000_000L)).toPlainString())
                .isEqualTo("0.0000000002");
        assertThat(LotteryFile.probability(Fraction.of(1, 10_000_000_000L)).toPlainString())
                .isEqualTo("0.0000000001");
        assertThat(LotteryFile.probability(Fraction.ONE).toPlainString()).isEqualTo("1");
        assertThat(LotteryFile.probability(Fraction.of(1, 4)).toPlainString()).isEqualTo("0.25");
    }

    @Test
    @DisplayName("Avviket rundes opp i tolvte desimal")
    void deviationsAreRoundedUp() {
        assertThat(LotteryFile.deviation(Fraction.of(1, 3)).toPlainString()).isEqualTo("0.333333333334");
        assertThat(LotteryFile.deviation(Fraction.of(1, 10_000_000_000_000L)).toPlainString())
                .isEqualTo("0.000000000001");
        assertThat(LotteryFile.deviation(Fraction.ZERO).toPlainString()).isEqualTo("0");
    }

    @Test
    @DisplayName("Største avvik står i fila, rundet opp")
    void theDeviation() {
        var it = DrawExamples.lottery();
        var chances = DrawExamples
                .sorted(Map.of("Alta", Fraction.of(4, 7), "Bodø", Fraction.of(1, 2), "Grimstad",
                        Fraction.ONE));

        var text = written(new Lottery(it.fingerprint(), 10, chances, true, it.levels(), it.ticketsOf(),
                it.panels()));

        assertThat(text).contains("\"deviation\":0.071428571429,");
    }

    @Test
    @DisplayName("Anførselstegn, omvendt skråstrek og styretegn i en tekst endrer ikke hva fila sier")
    void awkwardTexts() {
        assertThat(StrictText.text("a\"b\\c\n\u001f å𝔄")).isEqualTo("\"a\\\"b\\\\c\\u000a\\u001f å𝔄\"");
    }

    @Test
    @DisplayName("Det som står i fila, leses likt igjen, hva søknadene enn heter (tusen loddlister)")
    void writtenAndRead() {
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var lottery = DrawExamples.lottery(random, DrawExamples.problem(random),
                    1 + random.nextInt(1_000));

            var again = LotteryFile.parse(LotteryFile.write(lottery));

            assertThat(again.bytes()).as("trial %d", trial).isEqualTo(LotteryFile.write(lottery));
            assertThat(again).as("trial %d", trial).isEqualTo(LotteryFile.of(lottery));
        }
    }

    @Test
    @DisplayName("Navn som står to ganger, felt som mangler, er ukjente eller står feil, og alt etter slutten avvises")
    void anotherShape() {
        refused(TEXT.replace("\"Bodø\":0.5", "\"Alta\":0.5"), "«Alta» once");
        refused(TEXT.replace("\"tickets\":10,", ""), "the field «tickets»");
        refused(TEXT.replace("\"tickets\":10,", "\"tickets\":10,\"tickets\":10,"), "the field «deviation»");
        refused(TEXT.replace("\"status\":\"ok\",", "").replace("}]}", "}],\"status\":\"ok\"}"),
                "the field «status»");
        refused(TEXT.replace("\"binding\":[]}", "\"binding\":[],\"more\":1}"), "no more fields");
        refused(TEXT + "{}", "the end");
        refused(TEXT + "]", "Unexpected close marker");
        refused("[" + TEXT + "]", "an object");
        refused(TEXT.substring(0, TEXT.length() - 1), "Unexpected end-of-input");
        refused("", "an object");
    }

    @Test
    @DisplayName("Verdier av feil slag avvises")
    void otherValues() {
        refused(TEXT.replace("\"ok\"", "\"infeasible\""), "this explains why there is no lottery");
        refused(TEXT.replace("\"ok\"", "\"working\""), "a text like ok");
        refused(TEXT.replace("\"tickets\":10", "\"tickets\":\"10\""), "a whole number");
        refused(TEXT.replace("\"tickets\":10", "\"tickets\":1e1"), "a whole number");
        refused(TEXT.replace("\"tickets\":10", "\"tickets\":-1"), "a number from 0 to 1000000000000");
        refused(TEXT.replace("\"tickets\":10", "\"tickets\":1000000000001"),
                "a number from 0 to 1000000000000");
        refused(TEXT.replace("\"tickets\":10", "\"tickets\":99999999999999999999"), "out of range");
        refused(TEXT.replace("0.5,\"Bodø\"", "0.5000000000000,\"Bodø\""), "at most 12 decimals");
        refused(TEXT.replace("0.5,\"Bodø\"", "-0.5,\"Bodø\""), "a number from 0 to 1 with");
        refused(TEXT.replace("0.5,\"Bodø\"", "5.0e99999,\"Bodø\""), "a number from 0 to 1 with");
        refused(TEXT.replace("0.5,\"Bodø\"", "1.000000000001,\"Bodø\""), "a number from 0 to 1 with");
        refused(TEXT.replace("0.5,\"Bodø\"", "2,\"Bodø\""), "a number from 0 to 1");
        refused(TEXT.replace("0.5,\"Bodø\"", "\"0.5\",\"Bodø\""), "a number from 0 to 1");
        refused(TEXT.replace("0.5,\"Bodø\"", "5e-1,\"Bodø\""), "no exponent");
        refused(TEXT.replace("\"deviation\":0", "\"deviation\":0e9"), "no exponent");
        refused(TEXT.replace("\"deviation\":0", "\"deviation\":-0.0"), "a number from 0 to 1");
        refused(TEXT.replace("\"Grimstad\":\"1\"}", "\"Grimstad\":\"9999999999/9999999998\"}"),
                "a fraction from 0 to 1");
        refused(TEXT.replace("{\"Alta\":\"1/2\"", "{\"Alta\":\"2/4\""), "the fraction 1/2");
        refused(TEXT.replace("{\"Alta\":\"1/2\"", "{\"Alta\":\"1/0\""), "a text like");
        refused(TEXT.replace("{\"Alta\":\"1/2\"", "{\"Alta\":0.5"), "a text");
        refused(TEXT.replace("\"max\"", "\"most\""), "a text like max|min");
        refused(TEXT.replace("\"weight\":\"1\"", "\"weight\":\"0\""), "a text like [1-9]");
        refused(TEXT.replace("\"weight\":\"1\"", "\"weight\":\"1/0\""), "a text like [1-9]");
        refused(TEXT.replace("\"first\":0", "\"first\":-0"), "a number from 0");
        refused(TEXT.replace("Bodø", "Bod\\u0007"), "holds a control character or half a letter");
        refused(TEXT.replace("Bodø", "Bod\\ud83d"), "holds a control character or half a letter");
        refused(TEXT.replace(DrawExamples.problem().fingerprint(), "ABC"), "a text like [0-9a-f]{64}");
        refused(TEXT.replace("[\"Alta\",\"Grimstad\"]", "{}"), "a list");
        refused(TEXT.replace("{\"Alta\":5", "[\"Alta\"").replace("10},\"panels", "10],\"panels"),
                "an object");
    }

    @Test
    @DisplayName("Det høyeste antallet og alle tolv desimalene kan leses")
    void theLimits() {
        var text = TEXT.replace("\"tickets\":10,\"deviation\":0",
                "\"tickets\":1000000000000,\"deviation\":0.000000000001");

        assertThat(LotteryFile.parse(bytes(text))).returns(1_000_000_000_000L, LotteryFile::tickets)
                .returns(new BigDecimal("0.000000000001"), LotteryFile::deviation);
    }

    @Test
    @DisplayName("Samme desimaltall kan skrives på flere måter")
    void decimals() {
        var text = TEXT.replace("\"deviation\":0", "\"deviation\":0.0").replace("{\"Alta\":0.5,\"Bodø\":0.5",
                "{\"Alta\":0.500000000000,\"Bodø\":1.0");

        var file = LotteryFile.parse(bytes(text));

        assertThat(file.deviation()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(file.probability().get("Alta")).isEqualByComparingTo("0.5");
        assertThat(file.probability().get("Bodø")).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    @DisplayName("Å skrevet som ett tegn og som A med ring er samme bokstav, og en vekt kan være en brøk")
    void oneWayOfWriting() {
        var text = TEXT.replace("Bodø", "Bodå").replace("\"weight\":\"1\"", "\"weight\":\"2/3\"");

        var file = LotteryFile.parse(bytes(text.replace("å", "a\u030a")));

        assertThat(file).isEqualTo(LotteryFile.parse(bytes(text)));
        assertThat(file.levels().getFirst().bindings().getFirst().weight()).isEqualTo("2/3");
    }

    @Test
    @DisplayName("En fil som ikke er UTF-8, eller har et merke foran, avvises")
    void otherBytes() {
        assertThatThrownBy(() -> LotteryFile.parse(TEXT.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("it is not UTF-8; save it as UTF-8");
        assertThatThrownBy(() -> LotteryFile.parse(bytes("\ufeff" + TEXT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it begins with a byte order mark");
    }

    @Test
    @DisplayName("Feilmeldingen sier hvor i fila det er galt")
    void whereItIsWrong() {
        assertThatThrownBy(() -> LotteryFile.parse(bytes("{\n\"state\":\"ok\"}")))
                .hasMessage("line 2, column 1: here should be the field «status»");
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> LotteryFile.parse(bytes(text))).as(text)
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
    }

    private static String written(Lottery lottery) {
        return new String(LotteryFile.write(lottery), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
