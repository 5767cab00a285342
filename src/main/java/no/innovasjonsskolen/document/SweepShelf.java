package no.innovasjonsskolen.document;

import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes contents off the shelf that no document has any more. */
@Component
class SweepShelf {

    /** Longer than any upload takes. */
    private static final Duration GRACE = Duration.ofHours(1);

    private final Shelf shelf;
    private final DocumentRows rows;
    private final TransactionTemplate alone;

    SweepShelf(Shelf shelf, DocumentRows rows, PlatformTransactionManager transactions) {
        this.shelf = shelf;
        this.rows = rows;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What a machine that stopped in the middle left behind. */
    @Scheduled(fixedRate = 3_600_000, initialDelay = 600_000)
    void sweep() {
        shelf.forgottenDrafts(GRACE).forEach(shelf::discard);
        shelf.fingerprintsOlderThan(GRACE).forEach(this::remove);
    }

    /** Removes a content once the transaction that let go of it is committed; before, it might come back. */
    void afterCommit(String fingerprint) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remove(fingerprint);
            }
        });
    }

    /** Nobody can put the same content while it is being taken away: both hold it alone. */
    void remove(String fingerprint) {
        alone.executeWithoutResult(_ -> {
            if (rows.holdUnused(fingerprint)) {
                shelf.remove(fingerprint);
            }
        });
    }
}
