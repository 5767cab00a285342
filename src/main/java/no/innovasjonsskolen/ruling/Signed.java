package no.innovasjonsskolen.ruling;

import java.util.List;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;

/**
 * Who stands behind a ruling, with the names they had when it was made.
 *
 * @param contact whom the party can ask
 * @param handler prepared the case
 * @param responsible answers for the decision
 * @param deciders everybody who took part in deciding it
 */
public record Signed(Contact contact, Officer handler, Officer responsible, List<Officer> deciders) {

    /** Refuses a ruling that nobody has decided. */
    public Signed {
        deciders = List.copyOf(deciders);
        if (deciders.isEmpty()) {
            throw new IllegalArgumentException("Nobody has decided it");
        }
    }

    /** A person, or an office with one address. */
    public record Contact(String name, String email) {}

    /** Somebody who works for the school. */
    public record Officer(PersonId id, String name) {

        /** With the name she has now. */
        public static Officer of(Person person) {
            return new Officer(person.id(), person.name());
        }
    }
}
