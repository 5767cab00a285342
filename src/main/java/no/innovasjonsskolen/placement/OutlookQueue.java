package no.innovasjonsskolen.placement;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.innovasjonsskolen.selection.Problem;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Works out what the office tries, one at a time, so that a trial never takes the machine from those who
 * apply. Why targets cannot be met may take long to find out; what takes too long is given up.
 */
@Component
class OutlookQueue implements DisposableBean {

    /** Longer than any trial with sensible targets by far, and shorter than a browser waits. */
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MOST_WAITING = 10;

    private final ThreadPoolExecutor one = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("outlook-", 1).factory());

    /** Empty when it took too long, or when too many wait. */
    Optional<Outlook> of(Problem problem) {
        var task = new FutureTask<>(() -> Outlook.of(problem));
        try {
            one.execute(task);
            return Optional.of(task.get(LONGEST.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException | RejectedExecutionException _) {
            // What has not begun is taken out; what has begun stops at its next step.
            task.cancel(true);
            one.purge();
            return Optional.empty();
        } catch (InterruptedException _) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The outlook could not be worked out", e.getCause());
        }
    }

    @Override
    public void destroy() {
        one.shutdownNow();
    }
}
