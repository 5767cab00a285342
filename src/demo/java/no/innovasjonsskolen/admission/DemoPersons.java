package no.innovasjonsskolen.admission;

import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.municipality.Municipality;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters invented people. */
@Profile("demo & !production")
@Component
class DemoPersons {

    private final People people;
    private final SchoolClock clock;

    DemoPersons(People people, SchoolClock clock) {
        this.people = people;
        this.clock = clock;
    }

    Person add(String name, String email) {
        var person = new Person(PersonId.random(), name, email, Optional.empty());
        people.add(person, clock.instant());
        return person;
    }

    /** Somebody who applies for the municipality. */
    Person coordinator(String name, Municipality municipality) {
        var person = add(name, DemoContent.email(name, municipality.name()));
        people.give(person.id(), new Role(RoleKind.COORDINATOR, municipality.number().value()),
                clock.instant());
        return person;
    }
}
