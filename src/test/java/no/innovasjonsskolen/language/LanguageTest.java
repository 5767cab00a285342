package no.innovasjonsskolen.language;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innovasjonsskolen.site.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text of the house is plain: short, without stiff words, and with one word for one thing. */
class LanguageTest {

    private static final List<Message> TEXTS = Message.ofTheHouse();
    private static final Exempt EXEMPT = Exempt.ofTheHouse();
    private static final Pattern ON_A_BUTTON = Pattern.compile(
            "(?:<button[^>]*>\\$\\{|(?:text|submit) = )words\\.localize\\(([^;]*?)\\)[,}\\s]");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[\\w.-]+)\"");
    private static final Pattern BY_NAME = Pattern
            .compile(".*\\.(do|send|submit|button|action|save|go-on|begin)");

    @Test
    @DisplayName("Ingen setning har mer enn tjue ord")
    void sentencesAreShort() {
        assertThat(PlainLanguage.longSentences(TEXTS, EXEMPT)).isEmpty();
    }

    @Test
    @DisplayName("Tekstene er lette nok å lese: LIX høyst 40, og 45 på kontoret")
    void textsAreLight() {
        assertThat(PlainLanguage.heavyTexts(TEXTS, EXEMPT)).isEmpty();
    }

    @Test
    @DisplayName("En knapp sier hva den gjør, med et verb")
    void buttonsAreVerbs() throws IOException {
        assertThat(buttons()).contains("admission.withdraw.do", "office.officer.take",
                "letter.undelivered.again");
        assertThat(PlainLanguage.nounsOnButtons(TEXTS, buttons())).isEmpty();
    }

    @Test
    @DisplayName("Ingen skriver kansellispråk")
    void noStiffWords() {
        assertThat(WordList.stiff().breaches(TEXTS, EXEMPT)).isEmpty();
    }

    @Test
    @DisplayName("Én ting har ett navn på hvert språk")
    void oneTermForOneThing() {
        assertThat(WordList.terms().breaches(TEXTS, EXEMPT)).isEmpty();
    }

    @Test
    @DisplayName("Datoer og beløp er skrevet helt ut")
    void datesAndAmountsAreWrittenOut() {
        assertThat(PlainLanguage.datesAndAmounts(TEXTS)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("Alle ord er rett skrevet")
    void wordsAreSpeltRight(Language language) {
        assertThat(Spelling.of(language).breaches(in(language), language)).isEmpty();
    }

    @Test
    @DisplayName("Unntakene gjelder tekster som finnes")
    void exemptionsAreNotStale() {
        assertThat(EXEMPT.stale(TEXTS)).isEmpty();
        assertThat(EXEMPT.lines()).allSatisfy(line -> assertThat(line.why()).isNotBlank());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            nb | Søknaden blir behandlet i henhold til loven. | for «i henhold til» write «etter»
            nn | Skolen svarer. | for «Skolen» write «skule
            nn | Ikkje send henne vidare. | for «henne» write «ho
            en | Sign in to see the application. | for «Sign in» write «log in»
            en | Each participant has her own part. | for «her» write «their
            nb | Deltakerne er fra to sektorer. | for «sektorer» write «tjenesteområde»
            nb | Fristen er 15.4.2027. | write a date as
            nb | Møt opp kl 12:00. | write a date as
            nb | Det koster kr 60 000. | write an amount as
            nb | En to tre fire fem seks sju åtte ni ti elleve tolv en to tre fire fem seks sju åtte ni. \
            | 21 words in
            nb | Du finner mere infomasjon her. | correct «infomasjon»
            nb | Innsending | is on a button
            en | Submission | is on a button
            """)
    @DisplayName("En plantet feil blir funnet, og det blir sagt hva som skal gjøres")
    void aPlantedFaultIsFound(String code, String text, String says) {
        var language = Language.of(code).orElseThrow();
        var planted = List.of(Message.of(language, "planted.key", text));

        var found = Stream.of(PlainLanguage.longSentences(planted, Exempt.none()),
                PlainLanguage.nounsOnButtons(planted, Set.of("planted.key")),
                PlainLanguage.datesAndAmounts(planted), WordList.terms().breaches(planted, Exempt.none()),
                WordList.stiff().breaches(planted, Exempt.none()),
                Spelling.of(language).breaches(planted, language)).flatMap(List::stream).toList();

        assertThat(found).anySatisfy(
                line -> assertThat(line).contains("planted.key (" + code + ")").contains(says));
    }

    @Test
    @DisplayName("En tung tekst blir funnet, og det er den lengste varianten av en setning som teller")
    void aHeavyTextIsFound() {
        var heavy = "Universitetsforskriften forutsetter individuelle kvalifikasjonsvurderinger av arbeidserfaring. ";
        var planted = List.of(Message.of(Language.NB, "planted.key.one", heavy.repeat(12)));

        assertThat(PlainLanguage.heavyTexts(planted, Exempt.none())).singleElement().asString()
                .startsWith("planted.key.* (nb): LIX ").contains("shorten the sentences");
        assertThat(Message.of(Language.NB, "a.b", "{0, plural, one {Én ting} other {# ting av {1}}} mangler.")
                .text())
                .isEqualTo("X ting av X mangler.");
    }

    private static List<Message> in(Language language) {
        return TEXTS.stream().filter(text -> text.language() == language).toList();
    }

    /** What the templates print on a button, and what is called as a button's text is. */
    private static Set<String> buttons() throws IOException {
        try (var main = Files.walk(Path.of("src/main/java"));
                var demo = Files.walk(Path.of("src/demo/java"))) {
            var printed = Stream.concat(main, demo).filter(file -> file.toString().endsWith(".jte"))
                    .flatMap(LanguageTest::printed);
            return Stream.concat(printed, TEXTS.stream().map(Message::key).filter(BY_NAME.asMatchPredicate()))
                    .collect(toSet());
        }
    }

    private static Stream<String> printed(Path template) {
        try {
            return ON_A_BUTTON.matcher(Files.readString(template)).results()
                    .flatMap(button -> KEY.matcher(button.group(1)).results()).map(key -> key.group(1))
                    .toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
