package no.innovasjonsskolen.home;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.innovasjonsskolen.HouseTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Public pages read the clock: what is over is told as over, and what is to come as to come. */
class PublicDatesTest extends HouseTest {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\.? (\\p{L}+) (\\d{4})");

    /** Words that promise, and words that look back, in each language. */
    private static final Map<String, String> PROMISES = Map.of(
            "nb",
            "\\b(får svar|åpner|blir|må være sendt|fram til|kan søke|søknadsfrist|da møter|for hele gruppa,)",
            "nn",
            "\\b(får svar|opnar|blir|må vere send|fram til|kan søkje|søknadsfrist|då møter|for heile gruppa,)",
            "en",
            "\\b(gets an answer|has an answer|open on|opens|must be sent|you can apply|there you meet|whole group,)");
    private static final Map<String, String> LOOKS_BACK = Map.of(
            "nb", "\\b(var|gikk ut|åpnet|skulle|møttes|kunne|fristen er ute)\\b",
            "nn", "\\b(var|gjekk ut|opna|skulle|møttest|kunne|fristen er ute)\\b",
            "en", "\\b(was|passed|opened|met|could|has passed)\\b");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2026-12-01", "2027-01-31", "2027-02-01", "2027-03-10", "2027-04-14",
            "2027-04-15",
            "2027-04-16", "2027-05-28", "2027-05-29", "2027-07-01", "2027-09-06", "2027-09-07", "2027-09-08",
            "2027-12-24", "2028-04-28", "2028-07-01"})
    @DisplayName("Ingen setning lover noe til en dag som er gått, eller ser tilbake på en som kommer")
    void everySentenceReadsTheClock(String day) {
        var today = LocalDate.parse(day);
        clock.travelTo(LocalDateTime.parse(day + "T12:00").atZone(OSLO).toInstant(), "test");

        var judged = 0;
        for (var language : List.of("nb", "nn", "en")) {
            for (var page : List.of("/", "/studiet", "/sok-om-plass")) {
                for (var sentence : sentences(reader().open(page + "?spraak=" + language).html())) {
                    judged += judge(sentence, today, language);
                }
            }
        }

        assertThat(judged).isGreaterThan(20);
    }

    private static int judge(String sentence, LocalDate today, String language) {
        var dates = DATE.matcher(sentence);
        var found = 0;
        while (dates.find()) {
            found++;
            var date = date(dates.group(), language);
            var wrong = date.isBefore(today) ? PROMISES : LOOKS_BACK;
            if (!date.equals(today)) {
                assertThat(Pattern.compile(wrong.get(language)).matcher(sentence.toLowerCase(Locale.ROOT))
                        .find())
                        .as("«%s» on %s", sentence, today).isFalse();
            }
        }
        return found;
    }

    /** Each sentence with its own heading or label, which it may finish. */
    private static List<String> sentences(Element html) {
        html.select("dl.answers > div").forEach(pair -> pair.text(pair.select("dt").text() + " "
                + pair.select("dd").text()));
        return html.select("main p, main li:not(:has(p)), main dl.answers > div, main h2").eachText().stream()
                .flatMap(text -> Pattern.compile("(?<=\\p{L}|\\d{4})\\.\\s+(?=\\p{Lu})").splitAsStream(text))
                .toList();
    }

    private static LocalDate date(String text, String language) {
        return LocalDate.parse(text, DateTimeFormatter.ofPattern(language.equals("en") ? "d MMMM yyyy"
                : "d. MMMM yyyy", Locale.of(language)));
    }

    @Test
    @DisplayName("1. juli loves ingen svar innen 28. mai, og veien videre er å søke fortløpende")
    void afterTheAnswers() {
        clock.travelTo(LocalDateTime.parse("2027-07-01T12:00").atZone(OSLO).toInstant(), "test");

        var front = reader().open("/?spraak=nb").text();
        var apply = reader().open("/sok-om-plass?spraak=nb").text();

        assertThat(front).contains("Alle som søkte i tide, skulle ha svar og begrunnelse senest 28. mai 2027",
                "Fristen var 15. april 2027. Kommunen kan fortsatt søke for gruppa")
                .doesNotContain("får svar");
        assertThat(apply).contains("Opptaket åpnet", "15. april 2027. Fristen er ute.",
                "skulle ha svar senest 28. mai 2027", "til og med 6. september 2027");
    }

    @Test
    @DisplayName("Når kullet er i gang, er første samling noe som har vært")
    void afterTheBeginning() {
        clock.travelTo(LocalDateTime.parse("2027-10-01T12:00").atZone(OSLO).toInstant(), "test");

        assertThat(reader().open("/?spraak=nb").text())
                .contains("Kull 2027 møttes første gang 7.–8. september 2027 på Lillehammer",
                        "Fristen gikk ut 15. april 2027.");
        assertThat(reader().open("/sok-om-plass?spraak=nn").text())
                .contains("De kunne søkje fortløpande til og med 6. september 2027");
    }
}
