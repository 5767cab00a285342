package no.innovasjonsskolen.admission;

import static no.innovasjonsskolen.Applying.LOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Inbox.Arrived;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.Journal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that can be done in an application is done here, once each, and the journal is asked. */
class AdmissionJournalTest extends HouseTest {

    private static final String LINDESNES = "4205";
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 4, 15);

    @Autowired
    private Journal journal;
    @Autowired
    private AdmissionJournalActs acts;

    private Reader kari;
    private Applying lom;

    @Test
    @DisplayName("Alt som gjøres i en søknad, står i journalen i den rekkefølgen det ble gjort, med hvem som gjorde det")
    void everyActIsWritten() {
        inTheCall();
        kari = reader().as("Kari Moen");
        lom = Applying.begin(kari, LOM);
        theColleagues();
        thePartner();
        thePeople();
        theGuarantee();
        lom.answerAll();
        lom.send();
        lom.answer("utfordring", "challenge-tried", "Vi har ringt rundt.");
        lom.send();
        lom.withdraw();

        var entries = journal.about(StartApplication.subject(id()));

        assertThat(entries).extracting(Entry::act).containsExactly("admission.act.started",
                "admission.act.colleague-asked", "admission.act.colleague-joined",
                "admission.act.colleague-ended", "admission.act.colleague-asked",
                "admission.act.colleague-not-asked", "admission.act.partner-asked",
                "admission.act.partner-declined", "admission.act.partner-agreed",
                "admission.act.partner-handed-over", "admission.act.partner-left",
                "admission.act.partner-removed",
                "admission.act.participant-added", "admission.act.participant-added",
                "admission.act.participant-added", "admission.act.participant-added",
                "admission.act.participant-asked", "admission.act.participant-reminded",
                "admission.act.participant-confirmed", "admission.act.participant-refused",
                "admission.act.participant-removed", "admission.act.participant-restored",
                "admission.act.participant-removed",
                "admission.act.guarantee-asked", "admission.act.guarantee-declined",
                "admission.act.guarantee-asked", "admission.act.guarantee-asked",
                "admission.act.guarantee-handed-over", "admission.act.guarantee-signed",
                "admission.act.guarantee-set-aside", "admission.act.guarantee-asked",
                "admission.act.guarantee-signed", "admission.act.sent", "admission.act.sent-again",
                "admission.act.withdrawn");
        assertThat(entries).extracting(Entry::act).as("every act that there is").containsAll(acts.acts());
        assertThat(entries).filteredOn(it -> it.act().endsWith("-asked"))
                .allSatisfy(it -> assertThat(it.grounds()).as(it.act()).isNotEqualTo(Map.of()));
    }

    @Test
    @DisplayName("En søknad som sendes etter fristen, er merket slik i journalen, i kvitteringen og hos kontoret")
    void sentAfterTheDeadline() {
        inTheCall();
        kari = reader().as("Kari Moen");
        lom = Applying.begin(kari, LOM);
        lom.answerAll();
        lom.nameThree();
        lom.askTheDirector();
        lom.signed(inbox());
        clock.travelTo(LAST_DAY.plusDays(1).atTime(LocalTime.NOON).atZone(SchoolClock.OSLO).toInstant(),
                "test");

        lom.send();

        assertThat(journal.about(StartApplication.subject(id())).getLast().grounds())
                .containsEntry("after-deadline", "true");
        assertThat(reader().open(inbox().letterTo("kari.moen@lom.example")).text())
                .contains("kom etter fristen");
        assertThat(reader().as("Eva Lunde").open("/kontor/soknad/" + id()).text()).contains("Etter fristen");
        lom.withdraw();
    }

    private ApplicationId id() {
        return ApplicationId.of(lom.hub().substring(lom.hub().lastIndexOf('/') + 1));
    }

    /** One is asked, joins and is released; another is asked, and the question is taken back. */
    private void theColleagues() {
        colleague("Jon Kvam", "jon@lom.example");
        inbox().accept("jon@lom.example");
        kari.form(kari.open(lom.hub() + "/kolleger"), "/avslutt").send();
        colleague("Nina Nes", "nina@lom.example");
        kari.form(kari.open(lom.hub() + "/kolleger"), "/ta-tilbake").send();
    }

    private void colleague(String name, String email) {
        kari.form(kari.open(lom.hub() + "/kolleger"), "/kolleger").set("navn", name).set("epost", email)
                .send();
    }

    /** Is asked, says no and then yes, lets another answer, leaves, and is taken out. */
    private void thePartner() {
        kari.form(kari.open(lom.hub() + "/partnere"), "/partnere").set("kommune", LINDESNES)
                .set("navn", "Nils Nabo").set("epost", "nils@lindesnes.example").send();
        var partner = inbox().accept("nils@lindesnes.example");
        var here = partner.page().path();
        partner.form().set("svar", "nei").send();
        partner.reader().form(partner.reader().open(here), here).set("svar", "ja").send();
        partner.reader().form(partner.reader().open(here + "/overlat"), "/overlat").set("navn", "Nora Nabo")
                .set("epost", "nora@lindesnes.example").send();
        partner.reader().form(partner.reader().open(here + "/ut"), "/ut").send();
        kari.form(kari.open(lom.hub() + "/partnere"), "/fjern").send();
    }

    /** Ola is asked, reminded, says yes and then no, is taken off the list, put back, and taken off. */
    private void thePeople() {
        lom.nameThree();
        lom.person("Aud Skar", "aud@lom.example", "culture");
        press("li:contains(Ola Vik) form[action$=inviter]");
        var ola = inbox().accept("ola@lom.example");
        var card = kari.open(lom.hub() + "/venter").html().select("li.card:contains(Ola Vik) form")
                .attr("action");
        kari.form(kari.open(lom.hub() + "/venter"), card).send();
        ola.form().set("position", "leader").set("wish", "certificate").set("svar", "ja").send();
        ola.reader().form(ola.reader().open(ola.page().path()), ola.page().path()).set("svar", "nei").send();
        var page = kari.open(kari.open(lom.hub() + "/deltakere").html()
                .select("li:contains(Ola Vik) a[href$=/fjern]").attr("href"));
        kari.form(page, "/fjern").set("bytt", "nei").send();
        kari.form(kari.open(lom.hub() + "/deltakere"), "/tilbake").send();
        kari.form(page, "/fjern").set("bytt", "nei").send();
    }

    private void press(String form) {
        var people = kari.open(lom.hub() + "/deltakere");
        kari.form(people, people.html().select(form).attr("action")).send();
    }

    /** Declined, handed over, signed by the wrong one, set aside, and signed by the right one. */
    private void theGuarantee() {
        lom.askTheDirector();
        var gro = inbox().accept("gro@lom.example");
        answer(gro, "/nei").set("grunn", "Budsjettet er ikke vedtatt.").send();
        lom.askTheDirector();
        answer(inbox().accept("gro@lom.example"), "/overlat").set("navn", "Per Rygg")
                .set("epost", "per.rygg@lom.example").send();
        inbox().accept("per.rygg@lom.example").form().set("stilling", "Rådgiver").set("bekreft", "ja").send();
        var wrong = lom.hub() + "/garanti/" + LOM;
        kari.form(kari.open(wrong), wrong).set("grunn", "Han kan ikke signere.").send();
        lom.askTheDirector();
        lom.signed(inbox());
    }

    private static no.innovasjonsskolen.Form answer(Arrived director, String page) {
        var address = director.page().path().split("\\?")[0] + page;
        return director.reader().form(director.reader().open(address), page);
    }
}
