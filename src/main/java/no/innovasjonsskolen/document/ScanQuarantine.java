package no.innovasjonsskolen.document;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the scanner again about every file it did not answer for. Only its answer lets a file out. */
@Component
class ScanQuarantine {

    private final DocumentRows rows;
    private final Shelf shelf;
    private final Scanner scanner;
    private final SweepShelf sweep;
    private final Journal journal;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ReentrantLock busy = new ReentrantLock();

    ScanQuarantine(DocumentRows rows, Shelf shelf, Scanner scanner, SweepShelf sweep, Journal journal,
            Clock clock, TransactionTemplate transaction) {
        this.rows = rows;
        this.shelf = shelf;
        this.scanner = scanner;
        this.sweep = sweep;
        this.journal = journal;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** At a fixed rate and alone: a scanner that hangs must not hold the other jobs back. */
    @Scheduled(fixedRate = 60_000)
    void scanAll() {
        if (!scanner.isThere() || !busy.tryLock()) {
            return;
        }
        try {
            while (scanNext()) {
            }
        } finally {
            busy.unlock();
        }
    }

    /** Scans the oldest; false when there is none, or the scanner still does not answer. */
    private boolean scanNext() {
        return transaction.execute(_ -> rows.holdQuarantined().filter(this::isAnswered).isPresent());
    }

    private boolean isAnswered(Document document) {
        switch (scanner.scan(shelf.placeOf(document.fingerprint()))) {
            case Scanner.Clean(var by) -> rows.clear(document.id(), by, clock.instant());
            case Scanner.Found(var virus) -> {
                rows.markInfected(document.id(), virus);
                journal.record(clock.instant(), Actor.system("document.scan"), "document.act.infected",
                        new Subject("document", document.id().value()), Map.of("found", virus));
                sweep.afterCommit(document.fingerprint());
            }
            case Scanner.NoAnswer _ -> {
                return false;
            }
        }
        return true;
    }
}
