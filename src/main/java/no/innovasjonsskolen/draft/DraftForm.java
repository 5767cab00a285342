package no.innovasjonsskolen.draft;

import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.Worded;

/**
 * A form that is saved field by field while somebody writes. The room whose form it is registers one as a
 * component; {@link AutosavePage} then answers the browser for it. Each method finds the sheet through the
 * person: somebody else's is «not found».
 */
public interface DraftForm {

    /** The part of the address that tells this form from others: {@code /kladd/soknad/…}. */
    String path();

    /** The address where the browser saves. */
    default String url(UUID id) {
        return "/kladd/" + path() + "/" + id;
    }

    /** The form as it is for this person now; its options may depend on what it is about. */
    Form form(PersonId me, UUID id);

    /** What is kept now. */
    Sheet sheet(PersonId me, UUID id);

    /** Saves what she wrote, by the room's own decision. */
    Outcome save(Person me, UUID id, Map<String, Written> fields);

    /** How it ended. */
    sealed interface Outcome {

        /** Field by field. */
        record Kept(Map<String, FieldOutcome> fields) implements Outcome {}

        /** Nothing can be changed any more, and why. */
        record Closed(Worded why) implements Outcome {}
    }
}
