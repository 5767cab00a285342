package no.innovasjonsskolen.rehearsal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Works out draws on trial, one at a time, so that a trial never takes the machine from those who apply. What
 * is kept does not depend on it: one that is lost with the machine, is seen to be.
 */
@Component
class RehearsalQueue implements DisposableBean {

    /** Most are worked out by then, and need no page to wait on. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private record Going(RehearsalId id, Future<?> work) {}

    private final Rehearsals rehearsals;
    private final SchoolClock clock;
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("rehearsal-", 1).factory());
    /** At most one a call. */
    private final ConcurrentHashMap<CallId, Going> going = new ConcurrentHashMap<>();

    RehearsalQueue(Rehearsals rehearsals, SchoolClock clock) {
        this.rehearsals = rehearsals;
        this.clock = clock;
    }

    /** Begins, and waits a moment for it. Another of the same call that has not ended, has been given up. */
    void start(Rehearsal rehearsal) {
        var work = one.submit(() -> {
            var draw = TrialDraw.of(rehearsal.whole(), rehearsal.seed());
            rehearsals.end(rehearsal.id(), Rehearsal.Ended.of(draw, clock.instant()));
        });
        Optional.ofNullable(going.put(rehearsal.call(), new Going(rehearsal.id(), work)))
                .ifPresent(it -> it.work().cancel(true));
        try {
            work.get(AT_ONCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException _) {
            // It goes on, or somebody has stopped it: its page tells.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The trial could not be worked out", e.getCause());
        }
    }

    /** Stops it, if it is worked out here. */
    void stop(CallId call, RehearsalId id) {
        Optional.ofNullable(going.get(call)).filter(it -> it.id().equals(id))
                .ifPresent(it -> it.work().cancel(true));
    }

    @Override
    public void destroy() {
        one.shutdownNow();
    }
}
