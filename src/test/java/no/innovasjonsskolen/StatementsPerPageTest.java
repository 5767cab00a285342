package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page asks the database a fixed number of times, however much there is. */
class StatementsPerPageTest extends HouseTest {

    @Autowired
    private JdbcClient db;
    @Autowired
    private People people;

    @Test
    @DisplayName("Ingen side spør databasen flere ganger enn den har lov til")
    void pagesAskFewTimes() {
        inTheCall();
        var officer = reader().as(newOfficer());
        var big = db.sql("""
                select application::text from admission.participant group by application
                order by count(*) desc, application limit 1
                """).query(String.class).single();
        // «/soknad» asks 28 times, and a few more for each call whose places are being filled (other tests').
        var budget = Map.of("/", 3, "/studiet", 3, "/sok-om-plass", 3, "/kommuner", 3, "/logg-inn", 3,
                "/soknad", 36, "/kontor", 20, "/kontor/soknad/" + big, 34, "/kontor/aktivitet", 8,
                "/kontor/visninger", 5);
        budget.forEach((page, most) -> asksAtMost(officer, page, most));
        asksAtMost(officer, "/loddtrekning", 3);
        asksAtMost(officer, "/loddtrekning/2027", 12);
    }

    /** Other stories have not given her anything to see to. */
    private PersonId newOfficer() {
        var id = PersonId.random();
        people.add(new Person(id, "Ny Kontorist", id.value() + "@skolen.example", Optional.empty()),
                clock.instant());
        people.give(id, new Role(RoleKind.OFFICE, ""), clock.instant());
        return id;
    }

    private static void asksAtMost(Reader officer, String page, int most) {
        officer.open(page);
        var asked = Statements.during(() -> assertThat(officer.open(page).status()).as(page).isEqualTo(200));

        assertThat(asked.size()).as("%s asked %s", page, asked).isLessThanOrEqualTo(most);
    }

    @Test
    @DisplayName("Søknaden spør like mange ganger med fire deltakere som med ingen")
    void theApplicationDoesNotAskOnceAPerson() {
        inTheCall();
        var kari = reader().as("Kari Moen");
        var lom = Applying.begin(kari, Applying.LOM);
        var hub = lom.hub();
        var empty = Statements.during(() -> kari.open(hub)).size();
        for (var name : new String[]{"Ola", "Ida", "Per", "Aud"}) {
            lom.person(name, name + "@lom.example", "politics");
        }

        var asked = Statements.during(() -> kari.open(hub));
        var full = asked.size();
        var list = Statements.during(() -> kari.open(hub + "/deltakere")).size();

        // One is for the reference at the foot of the page, one for the council's link, four for a place, and
        // one for the line of those who are late.
        assertThat(full).as("%s", asked).isEqualTo(empty).isLessThanOrEqualTo(17);
        assertThat(list).isLessThanOrEqualTo(13);
        lom.withdraw();
    }
}
