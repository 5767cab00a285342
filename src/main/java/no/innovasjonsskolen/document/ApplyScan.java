package no.innovasjonsskolen.document;

import java.time.Clock;
import java.util.Map;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A decision: what the scanner's late answer means for a file in quarantine. Made by the house itself. */
@Component
class ApplyScan {

    private final DocumentRows rows;
    private final SweepShelf sweep;
    private final Journal journal;
    private final Clock clock;

    ApplyScan(DocumentRows rows, SweepShelf sweep, Journal journal, Clock clock) {
        this.rows = rows;
        this.sweep = sweep;
        this.journal = journal;
        this.clock = clock;
    }

    /** Nothing was found: the file may be opened. */
    @Transactional(propagation = Propagation.MANDATORY)
    void release(Document document, String clearedBy) {
        rows.clear(document.id(), clearedBy, clock.instant());
    }

    /** Something was found: the content goes, and what it was is remembered. */
    @Transactional(propagation = Propagation.MANDATORY)
    void destroy(Document document, String virus) {
        rows.markInfected(document.id(), virus);
        journal.record(clock.instant(), Actor.system("document.scan"), "document.act.infected",
                new Subject("document", document.id().value()), Map.of("found", virus));
        sweep.afterCommit(document.fingerprint());
    }
}
