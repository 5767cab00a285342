package no.innovasjonsskolen.document;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.PlatformTransactionManager;

/** Takes contents off the shelf that no document has any more. */
@Component
class SweepShelf {

    private final Shelf shelf;
    private final DocumentRows rows;
    private final TransactionTemplate alone;

    SweepShelf(Shelf shelf, DocumentRows rows, PlatformTransactionManager transactions) {
        this.shelf = shelf;
        this.rows = rows;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
            rows.holdAlone("content " + fingerprint);
            if (!rows.inUse(fingerprint)) {
                shelf.remove(fingerprint);
            }
        });
    }
}
