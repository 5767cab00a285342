package no.innovasjonsskolen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.LomStory;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Deadline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be accepted is answered with 422, the form again, every answer kept, and how to mend it. */
class BadInputStoryTest extends LomStory {

    @Autowired
    private Programmes programmes;

    @AfterEach
    void end() {
        clock.goOn();
        inTheCall();
        lom.withdraw();
    }

    /** Language, and what is said of too few people, one sector, and an e-mail address that is none. */
    static Stream<Map<String, String>> languages() {
        return Stream.of(
                Map.of("spraak", "nb", "few", "Dere har 2 deltakere. Dere trenger minst 3.",
                        "sector", "Nå er alle fra det samme", "email", "Skriv e-postadressen slik",
                        "most", "Dere kan ha høyst 4 deltakere", "taken", "Lom har allerede en søknad",
                        "late", "Søknadsfristen 15. april 2027 er ute", "long", "Teksten er for lang",
                        "hidden", "usynlig tegn (U+202E)"),
                Map.of("spraak", "nn", "few", "De har 2 deltakarar. De treng minst 3.",
                        "sector", "No er alle frå det same", "email", "Skriv e-postadressa slik",
                        "most", "De kan ha høgst 4 deltakarar", "taken", "Lom har alt ein søknad",
                        "late", "Søknadsfristen 15. april 2027 er ute", "long", "Teksten er for lang",
                        "hidden", "usynleg teikn (U+202E)"),
                Map.of("spraak", "en", "few", "You have 2 participants. You need at least 3.",
                        "sector", "All of them are from the same", "email",
                        "Write the e-mail address like this",
                        "most", "You may have at most 4 participants", "taken",
                        "Lom already has an application",
                        "late", "The deadline 15 April 2027 has passed", "long", "The text is too long",
                        "hidden", "invisible character (U+202E)"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("To deltakere, fem deltakere, én sektor og feil e-postadresse: sagt på leserens språk")
    void people(Map<String, String> words) {
        speak(words);
        lom.person("Ola Vik", "ola@lom.example", "politics");
        lom.person("Ida Eide", "ida@lom.example", "politics");

        var two = lom.send();
        assertThat(two.status()).isEqualTo(422);
        assertThat(two.text()).contains(words.get("few"), words.get("sector"));

        var wrong = lom.person("Per Lie", "per ved lom", "culture");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains(words.get("email"));
        assertThat(wrong.html().select("#name").val()).isEqualTo("Per Lie");
        assertThat(wrong.html().select("#email").val()).isEqualTo("per ved lom");

        lom.person("Per Lie", "per@lom.example", "culture");
        var blank = kari.open(lom.hub() + "/deltakere/ny");
        lom.person("Aud Skar", "aud@lom.example", "welfare");
        var fifth = kari.form(blank, "/deltakere/ny").set("name", "Femte Mann")
                .set("email", "fem@lom.example")
                .set("sector", "welfare").sendAndStay();
        assertThat(fifth.status()).isEqualTo(422);
        assertThat(fifth.text()).contains(words.get("most"));
        assertThat(fifth.html().select("#name").val()).isEqualTo("Femte Mann");
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("En søknad nummer to fra samme kommune: den som skriver i den første, kommer dit; den som vil ha kommunen som partner, får vite hvor den er, og ingen andres navn")
    void secondApplication(Map<String, String> words) {
        var jon = reader().as("Jon Kvam").speaking(words.get("spraak"));
        var marit = reader().as("Marit Sande");
        var skjak = Applying.begin(marit, "3433");
        marit.speaking(words.get("spraak"));

        var again = jon.post("/soknad", "kommune", "3434");
        var partner = marit.form(marit.open(skjak.hub() + "/partnere"), "/partnere")
                .set("kommune", "3434").set("navn", "Kari Moen").set("epost", "kari.moen@lom.example")
                .sendAndStay();

        assertThat(again.raw().headers().firstValue("Location").orElse("")).endsWith(lom.hub());
        assertThat(partner.status()).isEqualTo(422);
        assertThat(partner.text()).contains(words.get("taken")).doesNotContain("kari.moen@lom.example",
                "Kari Moen");
        assertThat(partner.html().select("#navn").val()).isEqualTo("Kari Moen");
        skjak.withdraw();
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("Et utkast kan skrives i til det siste millisekundet før studiet begynner; etter det står teksten der")
    void aMillisecondTooLate(Map<String, String> words) {
        speak(words);
        var inTime = lom.step("utfordring").set("challenge-title", "I tide");
        var tooLate = lom.step("utfordring").set("challenge-title", "For sent");
        var begins = programmes.currentCall(clock.instant()).orElseThrow().cohort().begins().orElseThrow();
        var end = new Deadline(begins.minusDays(1)).end();
        clock.travelTo(end.minusSeconds(60), "test");

        standAt(end.minusMillis(1));
        var saved = inTime.sendAndStay();
        clock.stopAt(end);
        var refused = tooLate.sendAndStay();

        assertThat(saved.raw().headers().firstValue("Location").orElse("")).contains(lom.hub());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains(words.get("late"));
        assertThat(refused.html().select("#challenge-title").val()).isEqualTo("For sent");
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("En sendt søknad kan endres til det siste millisekundet før fristen; etter det står den, og teksten vises")
    void aMillisecondAfterTheDeadline(Map<String, String> words) {
        lom.fillIn().signed(inbox());
        assertThat(lom.send().url()).endsWith("/kvittering");
        speak(words);
        var inTime = lom.step("utfordring").set("challenge-title", "I tide");
        var tooLate = lom.step("utfordring").set("challenge-title", "For sent");
        var end = programmes.currentCall(clock.instant()).orElseThrow().dates().deadline().end();

        standAt(end.minusMillis(1));
        var saved = inTime.sendAndStay();
        var sentAgain = lom.send();
        clock.stopAt(end);
        var refused = tooLate.sendAndStay();

        assertThat(saved.raw().headers().firstValue("Location").orElse("")).contains(lom.hub());
        assertThat(sentAgain.url()).endsWith("/kvittering");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains(words.get("late"));
        assertThat(refused.html().select("#challenge-title").val()).isEqualTo("For sent");
        assertThat(kari.open(lom.hub() + "/kvittering.txt").body()).contains("I tide")
                .doesNotContain("For sent");
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("To megabyte limt inn, NUL og tegn som snur skriveretningen: 422, og teksten er der")
    void text(Map<String, String> words) {
        speak(words);
        var paste = "Lang tekst. ".repeat(175_000);

        var tooLong = lom.step("utfordring").set("challenge-what", paste).sendAndStay();
        var turned = lom.step("utfordring").set("challenge-title", "Trygg\u202Eredløk").sendAndStay();
        var nul = lom.step("kontakt").set("contact-name", "Kari\u0000Moen").sendAndStay();

        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.text()).contains(words.get("long"));
        assertThat(tooLong.html().select("#challenge-what").text()).hasSizeGreaterThan(2_000_000);
        assertThat(turned.status()).isEqualTo(422);
        assertThat(turned.text()).contains(words.get("hidden"));
        assertThat(nul.status()).isEqualTo(422);
    }

    @Test
    @DisplayName("Bare en kommune hun søker for, kan få en søknad, uansett hva som sendes inn")
    void onlyHerOwnMunicipality() {
        var others = kari.post("/soknad", "kommune", "0301");
        var none = kari.post("/soknad", "kommune", "abcd");

        assertThat(others.status()).isEqualTo(422);
        assertThat(others.text()).contains("Velg ett av alternativene på siden");
        assertThat(none.status()).isEqualTo(422);
    }

    @Test
    @DisplayName("To som starter for samme kommune samtidig, får én søknad")
    void atTheSameTime() throws InterruptedException {
        lom.withdraw();
        var jon = reader().as("Jon Kvam");
        jon.open("/soknad");
        kari.open("/soknad");
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var one = Thread.ofVirtual()
                .start(() -> statuses.add(kari.post("/soknad", "kommune", "3434").status()));
        var other = Thread.ofVirtual()
                .start(() -> statuses.add(jon.post("/soknad", "kommune", "3434").status()));
        one.join();
        other.join();

        assertThat(statuses).containsExactly(303, 303);
        assertThat(kari.open("/soknad").html().select("main .tasks li:contains(Under arbeid)")).hasSize(1);
        var mine = kari.open("/soknad").html().select("main a[href*=/soknad/]");
        lom = Applying.at(kari,
                mine.stream().filter(it -> it.parent().text().contains("Under arbeid")).findFirst()
                        .orElseThrow().attr("href"));
    }

    /** Travels there, so that nobody is signed out by it, and stops. */
    private void standAt(Instant then) {
        clock.travelTo(then, "test");
        clock.stopAt(then);
    }

    private void speak(Map<String, String> words) {
        kari.speaking(words.get("spraak"));
    }
}
