package no.innovasjonsskolen.letter;

import java.util.Collection;
import java.util.Map;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.site.Words;

/**
 * What letters are about, and where it is seen to. A room whose subjects letters are about implements it as
 * a component, so that whoever meets a letter that did not arrive can go on from there.
 */
public interface LetterSubjects {

    /** Those of the subjects that the room knows, all of them by a fixed number of questions. */
    Map<Subject, Place> placesOf(Collection<Subject> subjects, Words words);

    /**
     * Where it is seen to.
     *
     * @param title what it is called, in the reader's words
     * @param url its page, within the house
     */
    record Place(String title, String url) {}
}
