package no.innovasjonsskolen.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import no.innovasjonsskolen.placement.SelectionExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many at once answer, regret and fill: a place is one application's at a time. */
class LastPlaceTest extends OffersAtWork {

    private static final int THREADS = 64;
    private static final int ROUNDS = Integer.getInteger("skolen.test.places", 3);

    @Test
    @DisplayName("64 som svarer, ombestemmer seg og fyller plasser samtidig, gir aldri bort en plass to ganger")
    void neverOneTooMany() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            clock.travelTo(SELECTED, "test");
            selection.setAside();
            selection = SelectionExample.in(house);
            select(3, 4, 5);
            send();
            for (int step = 0; step < 3; step++) {
                atOnce(round * 10 + step);
                var holding = standing().holding(clock.instant());
                assertThat(holding).as("round %d, step %d", round, step).hasSizeLessThanOrEqualTo(2);
                assertThat(standing().living()).hasSizeLessThanOrEqualTo(2);
                later(Duration.ofHours(25));
            }
            while (fill() instanceof FillPlaces.Outcome.Offered) {
                assertThat(standing().living()).hasSizeLessThanOrEqualTo(2);
            }
            assertThat(standing().living().size() == 2 || standing().waiting().isEmpty()).isTrue();
        }
    }

    private void atOnce(int seed) throws Exception {
        var start = new CountDownLatch(1);
        var waiting = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < THREADS; i++) {
                var random = new Random(seed * 1_000L + i);
                waiting.add(threads.submit(() -> {
                    start.await();
                    return act(random);
                }));
            }
            start.countDown();
            for (var one : waiting) {
                one.get();
            }
        }
    }

    private Object act(Random random) {
        var number = 1 + random.nextInt(5);
        return List.<Supplier<Object>>of(() -> accept(number), () -> decline(number),
                this::fill, this::fill).get(random.nextInt(4)).get();
    }
}
