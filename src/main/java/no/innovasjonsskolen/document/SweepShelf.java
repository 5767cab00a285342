package no.innovasjonsskolen.document;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import no.innovasjonsskolen.database.AfterCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes contents off the shelf that no document has any more. */
@Component
class SweepShelf implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SweepShelf.class);
    private static final int MOST_WAITING = 1_000;

    /** Longer than any upload takes. */
    private static final Duration GRACE = Duration.ofHours(1);

    private final Shelf shelf;
    private final DocumentRows rows;
    private final TransactionTemplate transaction;

    // By a thread of its own: who has just committed still holds a connection, and must not wait for another.
    // What there is no room for, the hourly sweep takes.
    private final ExecutorService sweeper = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("shelf-sweeper").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    SweepShelf(Shelf shelf, DocumentRows rows, TransactionTemplate transaction) {
        this.shelf = shelf;
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
    }

    /** What a machine that stopped in the middle left behind. */
    @Scheduled(fixedRate = 3_600_000, initialDelay = 600_000)
    void sweep() {
        shelf.forgottenDrafts(GRACE).forEach(shelf::discard);
        shelf.fingerprintsOlderThan(GRACE).forEach(this::remove);
    }

    /** Removes a content soon after what lets go of it is committed; before, it might come back. */
    void afterCommit(String fingerprint) {
        AfterCommit.run(() -> sweeper.execute(() -> soon(fingerprint)));
    }

    private void soon(String fingerprint) {
        try {
            remove(fingerprint);
        } catch (RuntimeException failure) {
            LOG.warn("A content stays on the shelf until the next sweep: {}",
                    failure.getClass().getSimpleName());
        }
    }

    /** Nobody can put the same content while it is being taken away: both hold it alone. */
    void remove(String fingerprint) {
        transaction.executeWithoutResult(_ -> {
            if (rows.holdUnused(fingerprint)) {
                shelf.remove(fingerprint);
            }
        });
    }
}
