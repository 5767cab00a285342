package no.innovasjonsskolen.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.Applicants.Far;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.Journal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Eva at the office finds what to do, reads, notes, and takes lists along, in a browser without scripts. */
class OfficeStoryTest extends HouseTest {

    @Autowired
    private ApplicationContext house;
    @Autowired
    private Journal journal;

    private final List<Applicants> applied = new ArrayList<>();
    private Reader eva;

    /** Later than any other story, so that what is sent here is the newest. */
    @BeforeEach
    void evaComesToWork() {
        clock.travelTo(Instant.parse("2027-03-12T09:00:00Z"), "test");
        eva = reader().as("Eva Lunde");
    }

    @AfterEach
    void everybodyWithdraws() {
        applied.forEach(Applicants::withdraw);
    }

    @Test
    @DisplayName("En søknad som nettopp er sendt, står øverst til noen har åpnet den, og igjen når den er endret")
    void fromNewToSeenToChanged() {
        var applicant = apply(Far.SENT);

        assertThat(section(eva.open("/kontor"), "new").selectFirst("li").text())
                .contains(applicant.name(), applicant.reference());
        assertThat(open(applicant).text()).contains("Du er den første på skolen som åpner denne søknaden",
                "Eva Lunde, innsending 1, 12. mars 2027");
        assertThat(open(applicant).text()).doesNotContain("Du er den første");
        assertThat(listed(applicant, "ready")).isTrue();
        applicant.write("challenge-tried", "Vi har spurt naboene.");
        applicant.send();
        assertThat(section(eva.open("/kontor?status=changed"), "changed").selectFirst("li").text())
                .contains(applicant.name(), "Sendt 2 ganger");
        assertThat(open(applicant).text()).contains("sendt søknaden på nytt", "Vi har spurt naboene.",
                "Regel: opptakskriteriene i studieplanen og skolens egne regler for søknader, andre utgave");
        assertThat(listed(applicant, "ready")).isTrue();
    }

    @Test
    @DisplayName("Kontoret leser det som er sendt, ikke det kommunen skriver etterpå, og får vite at den har skrevet")
    void whatWasSentStands() {
        var applicant = apply(Far.SENT_UNCONFIRMED);
        applicant.write("challenge-what", "KLADD ETTERPÅ");

        var page = open(applicant);

        assertThat(page.text()).contains(applicant.coordinator().name() + " skrev i søknaden 12. mars 2027",
                "1 av ").doesNotContain("KLADD ETTERPÅ");
        assertThat(listed(applicant, "waiting")).isTrue();
    }

    @Test
    @DisplayName("Av en søknad under arbeid ser kontoret hva som mangler, men ikke et ord av det som er skrevet")
    void draftsAreTheMunicipalitysOwn() {
        var applicant = apply(Far.PEOPLE_MISSING);
        applicant.write("challenge-title", "KLADDEORD");
        applicant.write("challenge-what", "KLADDEORD");
        var only = "?sok=" + applicant.reference();

        assertThat(open(applicant).text()).contains("Dere har 2 deltakere", "må signere garantien",
                applicant.coordinator().email()).doesNotContain("KLADDEORD");
        assertThat(eva.open("/kontor" + only).text()).contains("Én søknad passer")
                .containsPattern("Mangler [23] ting")
                .doesNotContain("KLADDEORD");
        assertThat(eva.open("/kontor/soknader.csv" + only).body()).contains(applicant.reference())
                .doesNotContain("KLADDEORD");
    }

    @Test
    @DisplayName("Et notat står på saken og i loggen, og søkeren ser det ikke")
    void notesAreForTheOffice() {
        var applicant = apply(Far.SENT);
        var address = "/kontor/soknad/" + applicant.id();

        var noted = note(address, "Ring kommunen på mandag.\nSpør etter ordføreren.");
        var empty = note(address, "  \n ");
        var long_ = note(address, "a".repeat(4_001));

        assertThat(noted.text()).contains("Ring kommunen på mandag.", "Eva Lunde skrev et notat");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Skriv noe i notatet før du lagrer");
        assertThat(long_.status()).isEqualTo(422);
        assertThat(long_.html().select("textarea").text()).hasSize(4_001);
        assertThat(eva.open("/kontor/aktivitet").text())
                .contains("Eva Lunde skrev et notat: " + applicant.name());
        assertThat(journal.about(WriteNote.subject(applicant.id()))).extracting(Entry::act)
                .containsExactly("office.act.noted");
        var coordinator = reader().as(applicant.coordinator().id());
        for (var page : List.of("", "/historikk", "/se-over", "/kvittering")) {
            assertThat(coordinator.open("/soknad/" + applicant.id() + page).body()).as(page)
                    .doesNotContain("Ring kommunen").doesNotContain("notat");
        }
    }

    @Test
    @DisplayName("Neste og forrige følger lista slik den var da Eva åpnet den, også når sakene flytter seg")
    void throughTheListAsItWas() {
        apply(Far.SENT);
        apply(Far.SENT);
        apply(Far.SENT);
        var links = section(eva.open("/kontor?status=new"), "new").select("li > a").eachAttr("href");

        var second = eva.open(follow(eva.open(links.getFirst()), "next"));
        var third = eva.open(follow(second, "next"));
        var back = eva.open(follow(third, "prev"));

        assertThat(second.path()).isEqualTo(links.get(1));
        assertThat(third.path()).isEqualTo(links.get(2));
        assertThat(back.path()).isEqualTo(links.get(1));
        assertThat(eva.open(links.getFirst()).html().select("a[rel=prev]")).isEmpty();
        assertThat(second.html().selectFirst("a.back").attr("href")).isEqualTo("/kontor?status=new");
    }

    @Test
    @DisplayName("Filtrene står i adressen, vises som brikker og tas bort enkeltvis; navnet kan være samisk")
    void filtersAreChips() {
        var page = eva.form(eva.open("/kontor"), "/kontor");
        var found = eva.open("/kontor?landsdel=nord-norge&storrelse=0&sok=Deatnu");

        assertThat(page.value("landsdel")).isEmpty();
        assertThat(found.html().select(".chips .ds-chip").eachText()).containsExactly(
                "Fjern filteret «Deatnu»", "Fjern filteret Nord-Norge",
                "Fjern filteret Under 5 000 innbyggere");
        assertThat(found.html().select(".chips .ds-chip").eachAttr("href")).containsExactly(
                "/kontor?landsdel=nord-norge&storrelse=0", "/kontor?sok=Deatnu&storrelse=0",
                "/kontor?sok=Deatnu&landsdel=nord-norge");
        assertThat(found.html().select(".tasks li > a").eachText()).containsExactly("Tana");
        assertThat(eva.open("/kontor?landsdel=sorlandet&sok=Tana").text())
                .contains("Ingen søknader passer", "Fjern et filter, eller søk etter noe annet");
        assertThat(eva.open("/kontor?opptak=00000000-0000-0000-0000-000000000000").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Et opptak som er over uten søknader, sier det, og lover ikke at noen kommer")
    void anEmptyCallThatIsOver() {
        var last = eva.open("/kontor").html().select("nav a:contains(Kull 2026)").attr("href");

        assertThat(eva.open(last).text()).contains("Arbeidsliste for kull 2026",
                "Søknadsfristen var 15. april 2026", "Ingen kommuner søkte i dette opptaket");
    }

    @Test
    @DisplayName("Lista tas med som CSV og regneark med de samme filtrene, ufarlig å åpne, og loggen husker det")
    void listsAreTakenAlong() {
        var applicant = apply(Far.SENT);
        applicant.write("challenge-title", "=HYPERLINK(\"http://ond.example\")");
        applicant.send();
        var only = "?sok=" + applicant.reference();

        var csv = eva.open("/kontor/soknader.csv" + only);
        var xlsx = eva.get("/kontor/soknader.xlsx" + only);

        assertThat(csv.body().lines()).hasSize(2);
        assertThat(csv.body()).startsWith("\uFEFFReferanse;Status;")
                .contains(applicant.reference() + ";Ny;", ";\"'=HYPERLINK(\"\"http://ond.example\"\")\";");
        assertThat(csv.raw().headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "soknader-2027.csv");
        assertThat(xlsx.status()).isEqualTo(200);
        assertThat(xlsx.body()).startsWith("PK");
        assertThat(eva.open("/kontor/aktivitet").text())
                .contains("Eva Lunde lastet ned en liste med søknader");
        assertThat(eva.open("/kontor/soknader.csv?opptak=x&sok=nei").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("Deltakerens egen del ser kontoret når hun har bekreftet, med det opptakskravet synes å bety")
    void theOwnPart() {
        var applicant = apply(Far.SENT);
        var own = "/min-del/" + applicant.places().getFirst();
        var participant = reader().as(applicant.participants().getFirst());
        participant.form(participant.open(own), own).set("position", "leader").set("wish", "credits")
                .set("education", "three-or-more").set("education-what", "Sykepleie, 2014")
                .set("experience", "two-or-more").set("experience-what", "Leder i ti år").send();

        assertThat(open(applicant).text()).contains("Egen del", "Sykepleie, 2014",
                "Ser ut til å fylle kravet til studiepoeng");
    }

    @Test
    @DisplayName("Bare kontoret kommer inn; alle andre stanses, også når de kjenner adressen")
    void onlyTheOffice() {
        var applicant = apply(Far.SENT);
        var addresses = List.of("/kontor", "/kontor/soknad/" + applicant.id(), "/kontor/aktivitet",
                "/kontor/soknader.csv", "/kontor/soknader.xlsx");

        for (var address : addresses) {
            assertThat(reader().get(address).status()).as(address).isEqualTo(303);
            assertThat(reader().as("Kari Moen").get(address).status()).as(address).isEqualTo(403);
            assertThat(reader().as("Nils Aas").get(address).status()).as(address).isEqualTo(403);
        }
        var nothing = eva.open("/kontor/soknad/00000000-0000-0000-0000-000000000000");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.text()).contains("Vi fant ikke siden");
    }

    private Applicants apply(Far far) {
        var applicant = Applicants.apply(house, far);
        applied.add(applicant);
        return applicant;
    }

    private Reader.Seen open(Applicants applicant) {
        var page = eva.open("/kontor/soknad/" + applicant.id());
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page;
    }

    private boolean listed(Applicants applicant, String group) {
        return !eva.open("/kontor?status=" + group + "&sok=" + applicant.reference()).html()
                .select(".tasks li").isEmpty();
    }

    private Reader.Seen note(String address, String text) {
        return eva.form(eva.open(address), "/notat").set("notat", text).send();
    }

    private static Element section(Reader.Seen list, String group) {
        var section = list.html().selectFirst("section[aria-labelledby=g-" + group + "]");
        assertThat(section).as(list.text()).isNotNull();
        return section;
    }

    private static String follow(Reader.Seen page, String way) {
        return page.html().select("a[rel=" + way + "]").attr("href");
    }
}
