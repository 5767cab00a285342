package no.innovasjonsskolen.admission;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.municipality.Municipality;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented people who take part. */
@Profile("demo & !production")
@Component
class DemoTeam {

    private final AddParticipant addParticipant;
    private final AskParticipant askParticipant;
    private final Participants participants;
    private final Admissions admissions;
    private final DemoPersons persons;
    private final SchoolClock clock;

    DemoTeam(AddParticipant addParticipant, AskParticipant askParticipant, Participants participants,
            Admissions admissions, DemoPersons persons, SchoolClock clock) {
        this.addParticipant = addParticipant;
        this.askParticipant = askParticipant;
        this.participants = participants;
        this.admissions = admissions;
        this.persons = persons;
        this.clock = clock;
    }

    /** Names so many, asks them, and lets them answer. */
    void name(Person me, ApplicationId id, Municipality from, DemoContent content, int many,
            boolean confirmed) {
        for (int i = 0; i < many; i++) {
            var name = content.name();
            var email = DemoContent.email(name, from.name()).replace("@", "." + i + "@");
            var sector = Sector.values()[(content.upTo(4) + i * 3) % Sector.values().length];
            if (addParticipant.add(me, id,
                    Written.first(Map.of(Participant.NAME.name(), name, Participant.EMAIL.name(), email,
                            Participant.TITLE.name(), content.title(), Participant.SECTOR.name(),
                            sector.code()))) instanceof AddParticipant.Outcome.Added(var added)) {
                var participant = added.getFirst();
                askParticipant.ask(me, id, participant);
                if (confirmed || i == 0) {
                    confirm(participant, name, email);
                }
            }
        }
    }

    private void confirm(ParticipantId id, String name, String email) {
        var person = persons.add(name, email);
        participants.is(id, person.id(), clock.instant());
        admissions.answer(admissions.place(id, person.id()), person, true, clock.instant());
    }
}
