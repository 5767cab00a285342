package no.innovasjonsskolen.admission;

import static no.innovasjonsskolen.Applying.LOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.LomStory;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.programme.CallCancelled;
import no.innovasjonsskolen.programme.CallChange;
import no.innovasjonsskolen.programme.CallChanged;
import no.innovasjonsskolen.programme.CallState;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Sentence;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Nobody is left in the dark: who waits sees for whom, who says yes sees what to, and what was sent is what
 * counts.
 */
class WaitingStoryTest extends LomStory {

    @Autowired
    private RemindApplicants remindApplicants;

    @Autowired
    private Programmes programmes;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("«Dette venter vi på» viser hvem som er spurt, hvor, og hvor langt hver er kommet; alle kan spørres på én gang")
    void whatIsWaitedFor() {
        lom.nameThree();
        var before = kari.open(lom.hub() + "/venter");
        var asked = kari.form(before, "/venter/alle").send();
        inbox().accept("ola@lom.example");

        var page = kari.open(lom.hub() + "/venter");

        assertThat(before.text()).contains("Ola Vik", "Ikke invitert", "Ingen er spurt ennå");
        assertThat(asked.html().select("form[action$=/alle]")).isEmpty();
        assertThat(page.html().select("li.card:contains(Ola Vik)").text())
                .contains("Fyller ut", "til ola@lom.example", "Lenken åpnet");
        assertThat(page.html().select("li.card:contains(Ida Eide)").text())
                .contains("Invitert", "til ida@lom.example").doesNotContain("Lenken åpnet");
    }

    @Test
    @DisplayName("Den som har begynt, men ikke svart, kan minnes på det; lenken hun har, virker fortsatt")
    void reminded() {
        lom.nameThree();
        kari.form(kari.open(lom.hub() + "/venter"), "/venter/alle").send();
        var ola = inbox().accept("ola@lom.example");

        var card = kari.open(lom.hub() + "/venter").html().select("li.card:contains(Ola Vik) form")
                .attr("action");
        kari.form(kari.open(lom.hub() + "/venter"), card).send();

        assertThat(letter("ola@lom.example")).contains("ventar på svar frå deg");
        assertThat(ola.reader().open(ola.page().path()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("Hver side og hvert brev som ber om et ja, sier dager, timer, penger, hva arbeidsgiveren lover, og hvem en kan spørre")
    void nobodyCommitsBlind() {
        lom.fillIn();
        kari.form(kari.open(lom.hub() + "/partnere"), "/partnere").set("kommune", "4205")
                .set("navn", "Nils Nabo").set("epost", "nils@nabo.example").send();

        for (var email : List.of("ola@lom.example", "gro@lom.example", "nils@nabo.example")) {
            var text = letter(email).replace('\u00a0', ' ');
            var page = inbox().accept(email).page();

            for (var said : List.of(text, page.text().replace('\u00a0', ' '))) {
                assertThat(said).as("%s", email).contains("14 ", "750", "900", "60 000");
            }
            assertThat(page.html().select("a[href$=.ics]")).as(page.url()).isNotEmpty();
        }
        assertThat(kari.open(lom.hub() + "/garanti").text()).contains("750", "900");
    }

    @Test
    @DisplayName("Sju dager og én dag før fristen får kommunen vite hva som mangler, én gang hver")
    void remindersBeforeTheDeadline() {
        lom.fillIn();
        var lastDay = LocalDate.of(2027, 4, 15);

        for (var days : List.of(7, 1)) {
            travel(lastDay.minusDays(days));
            remindApplicants.remind();
            var first = inbox().letterTo("kari.moen@lom.example");
            remindApplicants.remind();

            assertThat(inbox().letterTo("kari.moen@lom.example")).isEqualTo(first);
            assertThat(reader().open(first).text()).contains(
                    days == 1 ? "Fristen er i morgon" : "Fristen er om 7 dagar",
                    "Kommunedirektøren i Lom må signere garantien", "Har ikkje sagt ja enno", "Ola Vik",
                    "Søknaden er ikkje send");
        }
    }

    @Test
    @DisplayName("Den som har sendt alt og venter på ingen, får ingen påminnelse")
    void noReminderForWhoIsDone() {
        lom.answerAll();
        lom.nameThree();
        kari.form(kari.open(lom.hub() + "/venter"), "/venter/alle").send();
        for (var email : List.of("ola@lom.example", "ida@lom.example", "per@lom.example")) {
            inbox().accept(email).form().set("position", "leader").set("wish", "certificate")
                    .set("svar", "ja").send();
        }
        lom.askTheDirector();
        lom.signed(inbox()).send();
        var last = inbox().letterTo("kari.moen@lom.example");

        travel(LocalDate.of(2027, 4, 8));
        remindApplicants.remind();

        assertThat(inbox().letterTo("kari.moen@lom.example")).isEqualTo(last);
    }

    @Test
    @DisplayName("Endres eller avlyses opptaket, får alle som har en hånd i søknaden, brev; én gang")
    void theCallIsChanged() {
        lom.fillIn();
        var call = programmes.calls().stream()
                .filter(it -> it.stateAt(clock.instant()) instanceof CallState.Open)
                .findFirst().orElseThrow().id();
        var change = new CallChanged(call, 1_000 + (int) (System.nanoTime() % 1_000_000), List.of(
                new CallChange("lastDay", Sentence.of("site.name"), LocalDate.of(2027, 4, 15),
                        LocalDate.of(2027, 4, 22))));

        transaction.executeWithoutResult(_ -> events.publishEvent(change));
        var letters = List.of(inbox().letterTo("kari.moen@lom.example"), inbox().letterTo("ola@lom.example"));
        transaction.executeWithoutResult(_ -> events.publishEvent(change));

        assertThat(List.of(inbox().letterTo("kari.moen@lom.example"), inbox().letterTo("ola@lom.example")))
                .isEqualTo(letters);
        letters.forEach(
                it -> assertThat(reader().open(it).text()).contains("Opptaket til Innovasjonsskolen er endra",
                        "22. april 2027"));
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new CallCancelled(call, "For få lærere."));
            assertThat(titleTo("ola@lom.example")).isEqualTo("Opptaket til Innovasjonsskolen er avlyst");
            status.setRollbackOnly(); // The call of the other stories goes on.
        });
    }

    @Test
    @DisplayName("Etter fristen viser «Se over» det som ble sendt, og sier hva som ikke er med")
    void whatWasSentIsWhatCounts() {
        lom.fillIn().signed(inbox());
        assertThat(lom.send().path()).endsWith("/kvittering");
        lom.answer("utfordring", "challenge-title", "Skrevet for sent");

        travel(LocalDate.of(2027, 4, 16));
        var check = kari.open(lom.hub() + "/se-over");

        assertThat(check.html().select("dl.answers").text())
                .contains("Trygge kvelder i hjemmetjenesten", "Ola Vik")
                .doesNotContain("Skrevet for sent");
        assertThat(kari.open(lom.hub() + "/trekk").text())
                .contains("mister plassen blant dem som søkte i tide");
        assertThat(kari.open(lom.hub()).text()).contains("er ikke en del av den");
        assertThat(check.text()).contains("Det er ikke en del av søknaden: «Navn på utfordringen»");
        assertThat(pdf(lom.hub() + "/soknaden.pdf"))
                .contains("Trygge kvelder i hjemmetjenesten", "Innsending 1")
                .doesNotContain("Skrevet for sent");
    }

    @Test
    @DisplayName("Etter fristen kan en deltaker byttes; den nye lista sendes med en gang, og resten står som den ble sendt")
    void replacedAfterTheDeadline() {
        lom.fillIn().signed(inbox());
        lom.send();
        lom.answer("utfordring", "challenge-title", "Skrevet for sent");
        travel(LocalDate.of(2027, 4, 16));

        var list = kari.open(lom.hub() + "/deltakere");
        assertThat(list.text()).contains("dere kan fortsatt bytte deltakere")
                .doesNotContain("Endre Aud Skar");
        var aud = list.html().selectFirst("li.card:contains(Aud Skar) a[href*=fjern]").attr("href");
        var ask = kari.open(aud);
        assertThat(ask.text()).contains("Den nye lista sendes til skolen med en gang");
        assertThat(kari.form(ask, "/fjern").set("bytt", "ja").send().path()).endsWith("/deltakere/ny");
        lom.person("Eva Ny", "eva@lom.example", "culture");

        var sent = kari.open(lom.hub() + "/se-over").html().select("dl.answers").text();
        assertThat(sent).contains("Eva Ny", "Ola Vik", "Trygge kvelder i hjemmetjenesten")
                .doesNotContain("Aud Skar", "Skrevet for sent");
        assertThat(pdf(lom.hub() + "/soknaden.pdf")).contains("Innsending 3", "Eva Ny")
                .doesNotContain("Skrevet for sent");
        assertThat(letter("kari.moen@lom.example")).contains("berre deltakarane kan bytast no");
        assertThat(kari.post(lom.hub() + "/se-over").text()).contains("Søknadsfristen 15. april 2027 er ute");
    }

    @Test
    @DisplayName("Før den er sendt, er hele søknaden et utkast som PDF, også for kommunedirektøren som skal signere")
    void paperBeforeSending() {
        lom.fillIn();
        var gro = inbox().accept("gro@lom.example");

        assertThat(pdf(lom.hub() + "/soknaden.pdf")).contains("Utkast. Søknaden er ikke sendt.", "Ola Vik");
        assertThat(gro.reader().open(gro.page().path()).html().select("a[href$=soknaden.pdf]")).isNotEmpty();
        assertThat(gro.reader().get(gro.page().path() + "/soknaden.pdf").status()).isEqualTo(200);
        assertThat(reader().as("Marit Sande").get(lom.hub() + "/soknaden.pdf").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Trekkes søknaden etter fristen, lover brevet ikke at kommunen kan søke på nytt")
    void withdrawnTooLate() {
        travel(LocalDate.of(2027, 4, 21));
        lom.withdraw();
        var rolling = letter("kari.moen@lom.example");
        inTheCall();
        lom = Applying.begin(kari, LOM);
        travel(LocalDate.of(2027, 9, 20));
        lom.withdraw();

        assertThat(rolling).contains("stiller då bak alle som kom i tide")
                .doesNotContain("til og med 15. april");
        assertThat(letter("kari.moen@lom.example")).contains("kan ikkje søkje på nytt i dette opptaket");
    }

    private void travel(LocalDate day) {
        clock.travelTo(day.atTime(LocalTime.of(10, 0)).atZone(SchoolClock.OSLO).toInstant(), "test");
    }

    private String pdf(String path) {
        try (var document = Loader.loadPDF(kari.bytes(path))) {
            return new PDFTextStripper().getText(document).replace("\n", " ");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private String titleTo(String email) {
        return db.sql("select title from letter.outbox where to_email = :email order by number desc limit 1")
                .param("email", email).query(String.class).single();
    }
}
