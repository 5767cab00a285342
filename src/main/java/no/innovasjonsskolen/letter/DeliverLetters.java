package no.innovasjonsskolen.letter;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers the letters that are due, one at a time on each node. The row is held while the mail server is
 * spoken to, so that no other node sends it too, and a node that dies lets go of it.
 */
@Component
class DeliverLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverLetters.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration PATIENCE = Duration.ofDays(7);

    private final Letters letters;
    private final Post post;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ReentrantLock busy = new ReentrantLock();

    DeliverLetters(Letters letters, Post post, Clock clock, TransactionTemplate transaction) {
        this.letters = letters;
        this.post = post;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** A fixed rate, not a delay: all delayed jobs share one thread, and a mail server may hang. */
    @Scheduled(fixedRate = 2_000)
    void deliverDue() {
        if (!post.isOpen() || !busy.tryLock()) {
            return;
        }
        try {
            while (deliverNext()) {
            }
        } finally {
            busy.unlock();
        }
    }

    /** Delivers one; false when none is due. */
    boolean deliverNext() {
        return transaction.execute(_ -> {
            var due = letters.holdDue();
            due.ifPresent(this::deliver);
            return due.isPresent();
        });
    }

    private void deliver(OutboxLetter letter) {
        Post.Answer answer;
        try {
            answer = post.deliver(letter);
        } catch (Exception e) {
            // Whatever is wrong with this one, the others are delivered, and this one is tried again.
            // The error itself may name the reader, so it is kept in the row and out of the log.
            LOG.warn("Letter {} was not delivered: {}", letter.id(), e.getClass().getSimpleName());
            letters.failed(letter.id(), kept(e.toString()), pauseAfter(letter), PATIENCE, clock.instant());
            return;
        }
        switch (answer) {
            case Post.Answer.Taken _ -> letters.delivered(letter.id(), clock.instant());
            case Post.Answer.Refused(var reason, var said) -> {
                LOG.warn("Letter {} was refused: {}", letter.id(), reason);
                letters.refused(letter.id(), reason, kept(said), clock.instant());
            }
        }
    }

    private static String kept(String said) {
        var error = said.replaceAll("\\s+", " ");
        return error.substring(0, Math.min(error.length(), 500));
    }

    /** A minute, two, four, up to six hours. */
    private static Duration pauseAfter(OutboxLetter letter) {
        var attempts = letter.state() instanceof OutboxLetter.Waiting waiting ? waiting.attempts() : 0;
        var pause = Duration.ofMinutes(1L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Lets a letter that is being sent arrive before the house closes; otherwise it would be sent twice. */
    @PreDestroy
    void finish() throws InterruptedException {
        if (busy.tryLock(15, TimeUnit.SECONDS)) {
            busy.unlock();
        }
    }
}
