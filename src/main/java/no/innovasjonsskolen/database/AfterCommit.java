package no.innovasjonsskolen.database;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** For what must not happen before what was written is certain. */
public final class AfterCommit {

    private AfterCommit() {}

    /**
     * Does it once the transaction is committed, and never if that is rolled back; at once where there is no
     * transaction. It still holds the connection: what wants another is done by a thread of its own.
     */
    public static void run(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
