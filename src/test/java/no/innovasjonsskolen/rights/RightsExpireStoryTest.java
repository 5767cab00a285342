package no.innovasjonsskolen.rights;

import static no.innovasjonsskolen.Applying.LOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.LomStory;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A right to act for a municipality ends by itself, wherever somebody is signed in. */
class RightsExpireStoryTest extends LomStory {

    private static final Role RIGHT = new Role(RoleKind.COORDINATOR, LOM);

    @Autowired
    private People people;

    private Instant given;
    private Person una;
    private Reader telephone;

    @BeforeEach
    void unaAppliesForLom() {
        given = clock.instant();
        una = new Person(PersonId.random(), "Una Utløp", PersonId.random().value() + "@ulv.example",
                Optional.empty());
        people.add(una, given);
        people.give(una.id(), RIGHT, given);
        telephone = reader().as(una.id());
    }

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    @DisplayName("Tolv måneder etter at Ansattporten sist bekreftet det, søker hun ikke for kommunen, heller ikke der hun er logget inn")
    void endsByItself() {
        var confirmed = given.plusSeconds(86_400);
        people.give(una.id(), RIGHT, confirmed);
        people.give(una.id(), new Role(RoleKind.TEACHER, ""), confirmed);
        var end = confirmed.atZone(SchoolClock.OSLO).plusMonths(12).toInstant();

        clock.stopAt(end.minusMillis(1));
        assertThat(people.holds(una.id(), RIGHT)).isTrue();
        clock.stopAt(end);
        assertThat(people.holds(una.id(), RIGHT)).isFalse();

        clock.travelTo(end.minusSeconds(600), "test");
        assertThat(telephone.open(lom.hub()).status()).isEqualTo(200);
        assertThat(reader().as("Eva Lunde").open("/kontor/tilganger?sok=" + una.email()).text())
                .contains("Una Utløp", "Slutter av seg selv " + today());

        clock.travelTo(end.plusSeconds(1), "test");
        assertThat(people.rolesOf(una.id())).as("what the school gives does not end by itself")
                .containsExactly(new Role(RoleKind.TEACHER, ""));
        assertThat(people.scopesSince(given, una.id(), RoleKind.COORDINATOR)).isEmpty();
        assertThat(people.holding(RIGHT)).doesNotContain(una);
        assertThat(telephone.open(lom.hub()).status()).isEqualTo(404);
        assertThat(reader().as("Eva Lunde").open("/kontor/tilganger?sok=" + una.email()).text())
                .contains("Vi fant ingen");

        people.give(una.id(), RIGHT, clock.instant());
        assertThat(telephone.open(lom.hub()).status()).isEqualTo(200);
        assertThat(people.scopesSince(given, una.id(), RoleKind.COORDINATOR))
                .as("given anew is another right").isEmpty();
    }

    @Test
    @DisplayName("En kollega skriver i søknaden i tolv måneder fra hun brukte lenken, og ikke lenger")
    void colleague() {
        var email = email("kollega");
        ask(email);
        var nina = inbox().accept(email).reader();
        assertThat(kari.open(lom.hub() + "/kolleger").text()).contains("Retten slutter av seg selv");
        var end = given.atZone(SchoolClock.OSLO).plusMonths(12).toInstant();

        clock.travelTo(end.minusSeconds(600), "test");
        assertThat(nina.open(lom.hub()).status()).isEqualTo(200);
        clock.travelTo(end.plusSeconds(600), "test");
        assertThat(nina.open(lom.hub()).status()).isEqualTo(404);
        assertThat(reader().as("Kari Moen").open(lom.hub() + "/kolleger").text())
                .doesNotContain("Retten slutter av seg selv");
    }

    private void ask(String email) {
        kari.form(kari.open(lom.hub() + "/kolleger"), "/kolleger").set("navn", "Nina Nes").set("epost", email)
                .send();
    }
}
