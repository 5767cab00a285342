package no.innovasjonsskolen.document;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the scanner again about every file it did not answer for. Only its answer lets a file out. */
@Component
class ScanQuarantine {

    private final DocumentRows rows;
    private final Shelf shelf;
    private final Scanner scanner;
    private final ApplyScan applyScan;
    private final TransactionTemplate transaction;
    private final ReentrantLock busy = new ReentrantLock();

    ScanQuarantine(DocumentRows rows, Shelf shelf, Scanner scanner, ApplyScan applyScan,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.shelf = shelf;
        this.scanner = scanner;
        this.applyScan = applyScan;
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
        return switch (scanner.scan(shelf.placeOf(document.fingerprint()))) {
            case Scanner.Clean clean -> {
                applyScan.release(document, clean.by());
                yield true;
            }
            case Scanner.Found found -> {
                applyScan.destroy(document, found.name());
                yield true;
            }
            case Scanner.NoAnswer _ -> false;
        };
    }
}
