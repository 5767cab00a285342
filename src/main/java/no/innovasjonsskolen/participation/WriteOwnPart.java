package no.innovasjonsskolen.participation;

import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.FieldOutcome;
import no.innovasjonsskolen.draft.Writer;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a participant writes about herself. Made by herself alone. The sheet's own history tells what
 * she wrote and when, so the journal does not.
 */
@Component
class WriteOwnPart {

    private final Admissions admissions;
    private final OwnParts parts;
    private final Drafts drafts;
    private final SchoolClock clock;

    WriteOwnPart(Admissions admissions, OwnParts parts, Drafts drafts, SchoolClock clock) {
        this.admissions = admissions;
        this.parts = parts;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** Field by field. */
        record Kept(Map<String, FieldOutcome> fields) implements Outcome {}

        /** The application has been withdrawn. */
        record NotNow() implements Outcome {}
    }

    @Transactional
    Outcome write(Person me, ParticipantId id, Map<String, Written> fields) {
        var now = clock.instant();
        if (admissions.place(id, me.id()).hasEnded()) {
            return new Outcome.NotNow();
        }
        return new Outcome.Kept(drafts.save(parts.begin(id, me.id(), now), fields,
                new Writer(me.id().value(), me.name()), now));
    }
}
