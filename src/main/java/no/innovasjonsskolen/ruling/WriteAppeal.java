package no.innovasjonsskolen.ruling;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.FieldOutcome;
import no.innovasjonsskolen.draft.Writer;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the party writes on her appeal. The draft's own history tells what was written, so the journal
 * does not.
 */
@Component
class WriteAppeal {

    private final RulingRows rows;
    private final Appeals appeals;
    private final Drafts drafts;
    private final SchoolClock clock;

    WriteAppeal(RulingRows rows, Appeals appeals, Drafts drafts, SchoolClock clock) {
        this.rows = rows;
        this.appeals = appeals;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** Field by field. */
        record Kept(Map<String, FieldOutcome> fields) implements Outcome {}

        /** The appeal is sent. */
        record Sent() implements Outcome {}
    }

    @Transactional
    Outcome write(Person me, RulingId id, Map<String, Written> fields) {
        var now = clock.instant();
        rows.get(id, me.id());
        if (appeals.hold(id).stream().anyMatch(it -> !(it.state() instanceof Appeal.Withdrawn))) {
            return new Outcome.Sent();
        }
        return new Outcome.Kept(drafts.save(appeals.beginDraft(id, me.id(), now), fields,
                new Writer(me.id().value(), me.name()), now));
    }
}
