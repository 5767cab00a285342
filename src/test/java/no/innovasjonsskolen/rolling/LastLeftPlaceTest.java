package no.innovasjonsskolen.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

/** Jobs, buttons and answers at once: what is left is offered to as many as there are places, in turn. */
class LastLeftPlaceTest extends RollingAtWork {

    private static final int THREADS = 64;

    @Test
    @DisplayName("64 som tilbyr den siste plassen samtidig, gir den til den første i køen, én gang; svar og utløp samtidig gir aldri én for mye")
    void oneEach() throws Exception {
        accept(1);
        accept(2);
        places.leave(the(3));
        places.leave(the(4));
        clock.travelTo(LIST_IS_OVER, "test");
        giveUp(1);

        atOnce(_ -> offerLeft());

        assertThat(offer(6)).contains("LEFT");
        assertThat(offer(5)).isEmpty();
        assertThat(db.sql("select count(*)::int from rolling.turn").query(Integer.class).single()).isOne();
        assertThat(places.of(selection.call())).containsExactly(1, 2);

        for (int round = 0; round < 3; round++) {
            atOnce(it -> switch (it % 4) {
                case 0 -> answered(() -> places.decline(the(5 + it % 3)));
                case 1 -> answered(() -> places.fill(selection.call()));
                default -> offerLeft();
            });
            assertThat(places.of(selection.call())).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(2);
            later(Duration.ofHours(25));
        }
        assertThat(db.sql("select count(distinct application) = count(*) from rolling.turn")
                .query(Boolean.class).single()).isTrue();
    }

    private static Object answered(Runnable act) {
        act.run();
        return act;
    }

    /** There are fewer connections than threads: who gets none in time tries again. */
    private static Object untilAnswered(Supplier<Object> act) {
        for (int tries = 0; tries < 60; tries++) {
            try {
                return act.get();
            } catch (CannotCreateTransactionException busy) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("No connection in sixty tries");
    }

    private interface Act {
        Object of(int number);
    }

    private static void atOnce(Act act) throws Exception {
        var start = new CountDownLatch(1);
        var waiting = new ArrayList<Future<Object>>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                var number = i;
                Callable<Object> one = () -> {
                    start.await();
                    return untilAnswered(() -> act.of(number));
                };
                waiting.add(threads.submit(one));
            }
            start.countDown();
            for (var one : waiting) {
                assertThat(List.of(one.get())).isNotEmpty();
            }
        }
    }
}
