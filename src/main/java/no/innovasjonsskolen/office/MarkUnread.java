package no.innovasjonsskolen.office;

import java.util.Map;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: what somebody at the office has opened is to count as unread, for all who work there. */
@Component
class MarkUnread {

    private final CaseReads caseReads;
    private final Journal journal;
    private final SchoolClock clock;

    MarkUnread(CaseReads caseReads, Journal journal, SchoolClock clock) {
        this.caseReads = caseReads;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Unread() implements Outcome {}

        /** Nothing is sent, so there is nothing to have read. */
        record NothingSent() implements Outcome {}
    }

    @Transactional
    Outcome mark(Person me, Case file) {
        if (file.sendings().isEmpty()) {
            return new Outcome.NothingSent();
        }
        var now = clock.instant();
        var id = file.line().id();
        caseReads.forget(id, file.call(), me.id(), now);
        journal.record(now, me.asActor(), "office.act.marked-unread", WriteNote.subject(id), Map.of());
        return new Outcome.Unread();
    }
}
