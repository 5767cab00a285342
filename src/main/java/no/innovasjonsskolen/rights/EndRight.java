package no.innovasjonsskolen.rights;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.EndRole;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody applies for a municipality no longer, wherever she is signed in. Made by the office.
 * She and the others who apply for it are told; what she has written stays.
 */
@Component
class EndRight {

    private final EndRole endRole;
    private final People people;
    private final RightsLetters writing;
    private final Letters letters;
    private final SchoolClock clock;

    EndRight(EndRole endRole, People people, RightsLetters writing, Letters letters, SchoolClock clock) {
        this.endRole = endRole;
        this.people = people;
        this.writing = writing;
        this.letters = letters;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Ended() implements Outcome {}

        /** She had no such right: a double click, or a colleague was first. */
        record HadNone() implements Outcome {}
    }

    @Transactional
    Outcome end(Person me, PersonId holder, MunicipalityNumber municipality) {
        return switch (endRole.end(me.asActor(), holder, right(municipality))) {
            case EndRole.Outcome.Ended _ -> {
                var now = clock.instant();
                var gone = people.get(holder);
                letters.send(writing.ended(gone, municipality, now), now);
                people.holding(right(municipality)).forEach(
                        other -> letters.send(writing.othersToo(other, gone, municipality, now), now));
                yield new Outcome.Ended();
            }
            case EndRole.Outcome.HasItNot _ -> new Outcome.HadNone();
        };
    }

    static Role right(MunicipalityNumber municipality) {
        return new Role(RoleKind.COORDINATOR, municipality.value());
    }
}
