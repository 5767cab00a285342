package no.innovasjonsskolen.admission;

import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented person who is asked to take over a seat. */
@Profile("demo & !production")
@Component
public class DemoSuccessor {

    private final Participants participants;
    private final DemoPersons persons;
    private final SchoolClock clock;

    DemoSuccessor(Participants participants, DemoPersons persons, SchoolClock clock) {
        this.participants = participants;
        this.persons = persons;
        this.clock = clock;
    }

    /** She uses her link; empty when a visitor has done it for her. */
    public Optional<Person> arrives(ParticipantId id) {
        var asked = participants.get(id);
        if (asked.person().isPresent()) {
            return Optional.empty();
        }
        var person = persons.add(asked.name(), asked.email());
        participants.is(id, person.id(), clock.instant());
        return Optional.of(person);
    }
}
