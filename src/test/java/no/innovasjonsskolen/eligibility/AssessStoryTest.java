package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.eligibility.Examples.bachelor;
import static no.innovasjonsskolen.eligibility.Examples.between;
import static no.innovasjonsskolen.eligibility.Examples.inDoubt;
import static no.innovasjonsskolen.eligibility.Examples.no;
import static no.innovasjonsskolen.eligibility.Examples.noSchooling;
import static no.innovasjonsskolen.eligibility.Examples.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.Form;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.Statements;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Open;
import no.innovasjonsskolen.participation.ReadingGuard;
import no.innovasjonsskolen.ruling.Rulings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two assessors at their desk, from the first case to what the participant and her municipality read. */
class AssessStoryTest extends AssessorsAtWork {

    private static final String SECRET = "Utdanningen din er for kort, mener den første.";

    @Autowired
    private Rulings rulings;
    @Autowired
    private List<ReadingGuard> guards;

    @Test
    @DisplayName("Eva tar den neste, ser brevet mens hun vurderer, fatter vedtaket og er på neste sak; deltakeren leser det")
    void fromTheDeskToTheLetter() {
        var desk = reader().as("Eva Lunde");
        assertThat(desk.open("/kontor/vurderinger").text()).contains("Vurder deltakere", "Ta den neste");
        var page = desk.open(url(place(0)));
        assertThat(page.text()).contains("Ikke vurdert", "Bachelor eller tilsvarende avsluttet utdanning",
                "studieplanen, «Opptakskrav»", "Dette har deltakeren fortalt");

        var seen = plain(desk, page, place(0)).set("gjor", "se").send();
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).contains("Brevet til deltakeren", "Du kan ta studiet med studiepoeng",
                "Etter reglene: Student, med studiepoeng. Det er du som avgjør.", "Oppfylt");
        assertThat(file(place(0)).state()).isEqualTo(new Open());

        var said = plain(desk, page, place(0)).set("gjor", "si").send();
        assertThat(said.text()).contains("Klar til vedtak", "Fatt vedtaket og gå til neste");
        var next = desk.form(said, said.html().select("form[action*=/vedtak/]").attr("action")).send();
        assertThat(next.path()).startsWith("/kontor/vurdering").isNotEqualTo(url(place(0)));

        var ruling = rulings.ofCase(file(place(0)).ref()).getFirst();
        var participant = reader().as(file(place(0)).party());
        assertThat(participant.open(ruling.url()).text()).contains("Du kan ta studiet med studiepoeng",
                "Du har en bachelorgrad eller en tilsvarende fullført utdanning.",
                "Bachelor eller tilsvarende avsluttet utdanning.");
        assertThat(reader().as(applicant.coordinator().id()).get(ruling.url()).status()).isEqualTo(404);
        assertThat(desk.open(url(place(0))).text()).contains("Avgjort").doesNotContain("Vurder på nytt");
    }

    @Test
    @DisplayName("Den andre ser ikke hva den første har sagt før hun har sagt sitt; så ser begge begge tekster")
    void blind() {
        beginCase.begin(eva, place(0));
        sayVerdict.say(eva, place(0), new Assessment(noSchooling(), Verdict.COURSE_PARTICIPANT, false,
                Verified.NOTHING, false, SECRET));
        var second = reader().as("Nina Berg");

        var page = second.open(url(place(0)));
        assertThat(page.text()).contains("Trenger en til").doesNotContain("den første",
                "Brevet til deltakeren");
        assertThat(second.open("/kontor/soknad/" + applicant.id()).text()).contains("Ikke avgjort")
                .doesNotContain(SECRET);
        assertThat(second.open("/kontor/aktivitet").text()).doesNotContain(SECRET);
        assertThat(reader().as("Eva Lunde").open(url(place(0))).text()).contains("Venter på en til", SECRET);
        plain(second, page, place(0)).set("tvil", "ja").set("gjor", "si").send();

        assertThat(second.open(url(place(0))).text()).contains("To er uenige", SECRET);
        var settle = second.open(url(place(0)) + "/uenighet");
        assertThat(settle.text()).contains("Eva Lunde").doesNotContain("Nina Berg:");
        assertThat(second.form(settle, "/uenighet").send().status()).isEqualTo(422);
        var holds = settle.html().select("input[name=gjelder]").attr("value");
        var settled = second.form(settle, "/uenighet").set("gjelder", holds).set("grunn", "Eva har rett.")
                .set("habil", "ja").send();
        assertThat(settled.text()).contains("Klar til vedtak", "Du kan være med som kursdeltaker")
                .doesNotContain("Eva har rett.");
    }

    @Test
    @DisplayName("Alt som er galt, sies på én gang, og svarene er der fortsatt")
    void wrong() {
        var desk = reader().as("Eva Lunde");
        var page = desk.open(url(place(1)));

        var empty = desk.form(page, url(place(1))).set("gjor", "si").send();
        var tooMuch = desk.form(page, url(place(1))).set("grad", "none").set("studiepoeng", "30")
                .set("svar", "student").set("habil", "ja").set("gjor", "si").send();

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Velg hva du mener", "Kryss av for at du er habil");
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.text()).contains("Reglene åpner ikke for dette svaret", "Slå opp i registeret",
                "Velg hvordan du har sett at vitnemålet er ekte", "Skriv en begrunnelse");
        assertThat(tooMuch.html().select("input[name=studiepoeng]").attr("value")).isEqualTo("30");
        assertThat(file(place(1)).state()).isEqualTo(new Open());
    }

    @Test
    @DisplayName("Før fristen er ute, er det ingen saker; en annen rolle finner dem aldri")
    void closed() {
        clock.travelTo(Instant.parse("2027-04-15T10:00:00Z"), "test");
        var desk = reader().as("Eva Lunde");
        assertThat(desk.get(url(place(0))).status()).isEqualTo(409);
        afterTheDeadline();
        for (var other : new Reader[]{reader().as(applicant.coordinator().id()), reader().as("Nils Aas"),
                reader().as(applicant.participants().getFirst())}) {
            assertThat(other.get(url(place(0))).status()).isIn(403, 404);
            assertThat(other.get("/kontor/vurderinger").status()).isIn(403, 404);
        }
    }

    @Test
    @DisplayName("Den som melder seg inhabil, finner verken saken eller dokumentene mer; en annen tar den")
    void conflict() {
        var desk = reader().as("Eva Lunde");
        var page = desk.open(url(place(0)));
        var declare = desk.open(page.html().select("a:contains(Meld deg inhabil)").attr("href"));
        assertThat(desk.form(declare, "/inhabil").set("grunn", " ").send().status()).isEqualTo(422);

        var after = desk.form(declare, "/inhabil").set("grunn", "Hun er søsteren min.").send();

        assertThat(after.text()).contains("Du er inhabil");
        assertThat(desk.get(url(place(0))).status()).isEqualTo(409);
        assertThat(desk.get(url(place(0)) + "/inhabil").status()).isEqualTo(404);
        assertThat(plain(desk, page, place(0)).set("gjor", "si").send().status()).isEqualTo(409);
        assertThat(guards).allSatisfy(it -> assertThat(it.mayRead(nina.id(), place(0))).isTrue())
                .anySatisfy(it -> assertThat(it.mayRead(eva.id(), place(0))).isFalse());
        assertThat(reader().as("Nina Berg").open(url(place(0))).text()).contains("Ikke vurdert")
                .doesNotContain("søsteren");
        var application = "/kontor/soknad/" + applicant.id();
        var hers = desk.open(application);
        var others = reader().as("Nina Berg").open(application);
        assertThat(others.text()).contains("Ikke avgjort");
        assertThat(hers.text()).doesNotContain("Ikke avgjort");
    }

    @Test
    @DisplayName("Deltakeren får vite det først; så ser kommunen om hun kan ta eksamen, og ingenting av det svaret bygger på")
    void theMunicipalityReads() {
        var coordinator = reader().as(applicant.coordinator().id());
        var team = "/soknad/" + applicant.id() + "/hvem-kan-delta";
        assertThat(coordinator.open("/soknad/" + applicant.id()).html().select("a[href*=hvem-kan-delta]"))
                .hasSize(1);
        assertThat(coordinator.open(team).text()).contains("Ikke avgjort");
        var all = applicant.participants().size();
        for (int i = 0; i < all; i++) {
            refuseCredits(i);
        }

        assertThat(coordinator.open(team).text()).contains("Dere kan se svaret for 0 av " + all,
                "Avgjort. Deltakeren får vite det først").doesNotContain("Er med og får kursbevis");
        reader().as(file(place(0)).party()).open(rulings.ofCase(file(place(0)).ref()).getFirst().url());
        assertThat(coordinator.open(team).text()).contains("Dere kan se svaret for 1 av " + all,
                "Er med og får kursbevis", "Avgjort. Deltakeren får vite det først");
        clock.travelTo(Instant.parse("2027-04-24T08:00:00Z"), "test");

        var page = reader().as(applicant.coordinator().id()).open(team).text();

        assertThat(page)
                .contains("Ingen av " + all + " kan gå opp til eksamen", "Er med og får kursbevis")
                .doesNotContain("Utdanningen er for kort", "Deltakeren får vite det først");
        assertThat(reader().as("Kari Moen").get(team).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Like saker vises uten navn, og sidene spør databasen få ganger, uansett hvor mange saker det er")
    void likeCasesAndFewQuestions() {
        beginCase.begin(eva, place(0));
        sayVerdict.say(eva, place(0), new Assessment(between(), Verdict.STUDENT, false, Verified.PORTAL, true,
                "Du har arbeidet med innovasjon."));
        decideCase.decide(eva, place(0), ((Agreed) file(place(0)).state()).holds().id());
        beginCase.begin(eva, place(1));
        sayVerdict.say(eva, place(1), inDoubt(between()));
        var desk = reader().as("Eva Lunde");

        var text = desk.open(url(place(1))).text();
        assertThat(text).contains("Slik ble", "2027: Norsk høyere utdanning, 120 studiepoeng, "
                + "24 måneder relevant arbeid. Student, med studiepoeng");

        for (var address : new String[]{url(place(1)), url(place(2)), "/kontor/vurderinger"}) {
            desk.open(address);
            var asked = Statements.during(() -> desk.open(address));
            assertThat(asked.size()).as("%s asked %s", address, asked).isLessThanOrEqualTo(15);
        }
    }

    @Test
    @DisplayName("Saker der regelen sier alt, leses i sin helhet og avgjøres sammen; de andre er ikke der")
    void batch() {
        beginCase.begin(eva, place(0));
        sayVerdict.say(eva, place(0), yes(bachelor()));
        beginCase.begin(eva, place(1));
        sayVerdict.say(eva, place(1), yes(between()));
        var desk = reader().as("Eva Lunde");
        var call = file(place(0)).call();
        var address = BatchPage.url(call);
        assertThat(desk.open(DeskPage.url(call)).html().select("a[href*=klare]")).hasSize(1);

        var page = desk.open(address);
        assertThat(page.text()).contains("Du har en bachelorgrad eller en tilsvarende fullført utdanning.",
                "Du fyller kravene og kan være student");
        assertThat(page.html().select("input[name=saker]").eachAttr("value"))
                .anyMatch(it -> it.startsWith(place(0).toString()))
                .noneMatch(it -> it.startsWith(place(1).toString()));
        assertThat(desk.form(page, address).send().status()).isEqualTo(422);
        var mine = page.html().select("input[name=saker][value^=" + place(0) + "]").attr("value");
        assertThat(desk.form(page, address).set("saker", mine).send().text()).contains("Vedtaket er fattet");

        assertThat(file(place(0)).result()).isPresent();
        assertThat(file(place(1)).result()).isEmpty();
    }

    private void refuseCredits(int which) {
        beginCase.begin(eva, place(which));
        sayVerdict.say(eva, place(which), no(noSchooling()));
        sayVerdict.say(nina, place(which), no(noSchooling()));
        var agreed = (Agreed) file(place(which)).state();
        assertThat(decideCase.decide(eva, place(which), agreed.holds().id()))
                .isInstanceOf(DecideCase.Outcome.Made.class);
    }

    private static Form plain(Reader reader, Reader.Seen page, ParticipantId id) {
        return reader.form(page, url(id)).set("grad", "finished")
                .set("studiepoeng", "180").set("vist", "diploma").set("ekte", "portal").set("register", "ja")
                .set("svar", "student").set("begrunnelse", "Du har bachelor.")
                .set("habil", "ja");
    }

    private static String url(ParticipantId id) {
        return AssessPage.url(id);
    }
}
