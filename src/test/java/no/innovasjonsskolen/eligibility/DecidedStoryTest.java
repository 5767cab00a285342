package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.eligibility.Examples.bachelor;
import static no.innovasjonsskolen.eligibility.Examples.no;
import static no.innovasjonsskolen.eligibility.Examples.noSchooling;
import static no.innovasjonsskolen.eligibility.Examples.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.letter.OutboxLetter;
import no.innovasjonsskolen.ruling.Rulings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows once cases are decided: appeals, ways between pages, and the municipality's letter. */
class DecidedStoryTest extends AssessorsAtWork {

    @Autowired
    private Rulings rulings;
    @Autowired
    private TellTeams tellTeams;
    @Autowired
    private Letters letters;
    @Autowired
    private Admissions admissions;
    @Autowired
    private People people;
    @Autowired
    private JdbcClient db;

    @Test
    @DisplayName("Klagen står på saken, også når kommunen har tatt deltakeren av lista etter vedtaket")
    void theAppealOfSomebodyTakenOff() {
        refuse(0);
        var id = place(0);
        var ruling = rulings.ofCase(file(id).ref()).getFirst();
        var hers = reader().as(file(id).party());
        hers.form(hers.open(ruling.url() + "/klage"), "/klage").set("klage", "Jeg har mer utdanning.")
                .set("svar", "send").send();
        var remove = "/soknad/" + applicant.id() + "/deltakere/" + id + "/fjern";
        var coordinator = reader().as(applicant.coordinator().id());
        coordinator.form(coordinator.open(remove), "/fjern").set("bytt", "nei").send();
        assertThat(admissions.entrant(id)).isEmpty();
        var desk = reader().as("Nina Berg");

        var page = desk.open(AssessPage.url(id));

        assertThat(page.text()).contains("Klage K2027-", "er ikke avgjort", "Avgjort");
        assertThat(desk.open(page.html().select("a:contains(Klage K)").attr("href")).text())
                .contains("Jeg har mer utdanning.");
        assertThat(desk.open(page.html().select("a:contains(Vurder på nytt)").attr("href")).status())
                .isEqualTo(200);
        hers.form(hers.open(ruling.url() + "/klage"), "/klage/trekk").send();
    }

    @Test
    @DisplayName("Fra kontorets side om søknaden er det én vei til hver sak den som leser, kan åpne")
    void fromTheApplicationToTheCase() {
        open(eva, place(0));
        var page = reader().as("Eva Lunde").open("/kontor/soknad/" + applicant.id());

        assertThat(page.html().select("a[href$=" + AssessPage.url(place(0)) + "]")).hasSize(1);
    }

    @Test
    @DisplayName("Kommunen får ett brev når den kan se svaret for alle, og ikke før; brevet sier ikke hva svarene er")
    void theMunicipalityIsTold() {
        for (int i = 0; i < applicant.participants().size(); i++) {
            tellTeams.tell();
            refuse(i);
        }
        tellTeams.tell();
        assertThat(teamLetters()).isEmpty();
        assertThat(reader().as("Eva Lunde").open("/kontor/vurderinger").text()).contains("I 1 av ");
        clock.travelTo(Instant.parse("2027-04-24T08:00:00Z"), "test");

        tellTeams.tell();
        tellTeams.tell();

        assertThat(teamLetters()).singleElement().satisfies(it -> {
            assertThat(it.letter().title()).isEqualTo("Dere kan se hvem som kan ta eksamen");
            assertThat(it.letter().body().toString()).contains("/hvem-kan-delta").doesNotContain("kursbevis");
        });
    }

    @Test
    @DisplayName("Av flere vedtak på en gang sier siden hva det ble av hvert, og brevet vises på deltakerens språk")
    void whatBecameOfEach() {
        for (int i = 0; i < 2; i++) {
            open(eva, place(i));
            sayVerdict.say(eva, place(i), yes(bachelor()));
        }
        var first = people.get(file(place(0)).party());
        speaks("en", first);
        var desk = reader().as("Eva Lunde");
        var address = BatchPage.url(file(place(0)).call());
        var page = desk.open(address);
        assertThat(page.text()).contains("You have a bachelor’s degree", "Du har en bachelorgrad");
        var box = page.html().select("input[name=saker][value^=" + place(0) + "]").attr("value");

        var after = desk.form(page, address).set("saker", box).send();

        assertThat(after.text()).contains(first.name() + ": Vedtaket er fattet.");
        assertThat(file(place(0)).result()).isPresent();
        assertThat(file(place(1)).result()).isEmpty();
        speaks(null, first);
    }

    private void speaks(@Nullable String language, Person person) {
        db.sql("update identity.person set language = :language where id = :id").param("language", language)
                .param("id", person.id().value()).update();
    }

    private List<OutboxLetter> teamLetters() {
        return letters.about(Admissions.subject(applicant.id())).stream()
                .filter(it -> it.letter().key().startsWith("eligibility/team/")).toList();
    }

    private void refuse(int which) {
        open(eva, place(which));
        sayVerdict.say(eva, place(which), no(noSchooling()));
        sayVerdict.say(nina, place(which), no(noSchooling()));
        decideCase.decide(eva, place(which), ((Agreed) file(place(which)).state()).holds().id());
    }
}
