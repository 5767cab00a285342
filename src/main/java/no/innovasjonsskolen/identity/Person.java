package no.innovasjonsskolen.identity;

import java.util.Optional;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.site.Language;

/**
 * A person as the house knows her.
 *
 * @param email where letters to her go
 * @param language the one she has chosen; empty until she does
 */
public record Person(PersonId id, String name, String email, Optional<Language> language) {

    static final String KIND = "person";

    /** The person as the journal names her. */
    public Actor asActor() {
        return Actor.person(id.value(), name);
    }

    /** The person as what an entry of the journal is about. */
    public Subject asSubject() {
        return new Subject(KIND, id.value());
    }
}
