package no.innovasjonsskolen.admission;

import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.Municipality;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented people around an application: those who take part, and the director who signs. */
@Profile("demo & !production")
@Component
class DemoTeam {

    private final AddParticipant addParticipant;
    private final AskParticipant askParticipant;
    private final Participants participants;
    private final Admissions admissions;
    private final AskGuarantee askGuarantee;
    private final SignGuarantee signGuarantee;
    private final Guarantees guarantees;
    private final People people;
    private final SchoolClock clock;

    DemoTeam(AddParticipant addParticipant, AskParticipant askParticipant, Participants participants,
            Admissions admissions, AskGuarantee askGuarantee, SignGuarantee signGuarantee,
            Guarantees guarantees, People people, SchoolClock clock) {
        this.addParticipant = addParticipant;
        this.askParticipant = askParticipant;
        this.participants = participants;
        this.admissions = admissions;
        this.askGuarantee = askGuarantee;
        this.signGuarantee = signGuarantee;
        this.guarantees = guarantees;
        this.people = people;
        this.clock = clock;
    }

    /** MunicipalityName so many, asks them, and lets them answer. */
    void name(Person me, ApplicationId id, Municipality from, DemoContent content, int many,
            boolean confirmed) {
        for (int i = 0; i < many; i++) {
            var name = content.name();
            var email = DemoContent.email(name, from.name()).replace("@", "." + i + "@");
            var sector = Sector.values()[(content.upTo(4) + i * 3) % Sector.values().length];
            if (addParticipant.add(me, id,
                    Written.first(Map.of(Participant.NAME.name(), name, Participant.EMAIL.name(), email,
                            Participant.TITLE.name(), content.title(), Participant.SECTOR.name(),
                            sector.code()))) instanceof AddParticipant.Outcome.Added(var participant)) {
                askParticipant.ask(me, id, participant);
                if (confirmed || i == 0) {
                    confirm(participant, name, email);
                }
            }
        }
    }

    /** Asks an invented director, who signs. */
    void guarantee(Person me, ApplicationId id, Municipality of, DemoContent content) {
        var name = content.name();
        var email = "kommunedirektor@" + DemoContent.email("x", of.name()).split("@")[1];
        askGuarantee.ask(me, id, new Recipient(name, email));
        var director = add(name, email);
        guarantees.letIn(id, director.id(), clock.instant());
        signGuarantee.sign(director, id, "Kommunedirektør",
                of.name() + " kommune garanterer at deltakerne får tid til å delta gjennom hele studiet.");
    }

    private void confirm(ParticipantId id, String name, String email) {
        var person = add(name, email);
        participants.is(id, person.id(), clock.instant());
        admissions.answer(admissions.place(id, person.id()), person, true, clock.instant());
    }

    private Person add(String name, String email) {
        var person = new Person(PersonId.random(), name, email, Optional.empty());
        people.add(person, clock.instant());
        return person;
    }
}
