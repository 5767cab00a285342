package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.innovasjonsskolen.database.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nodes that start at once make the database ready one at a time. */
class WaitForOtherNodesTest {

    @Test
    @DisplayName("Av flere noder som starter samtidig, gjør én databasen klar om gangen, også når en av dem feiler")
    void oneAtATime() throws Exception {
        var source = TestDatabase.fresh();
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();

        try (var nodes = Executors.newFixedThreadPool(4)) {
            nodes.invokeAll(IntStream.range(0, 4).mapToObj(number -> (Callable<Void>) () -> {
                WaitForOtherNodes.alone(source, () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    TestDatabase.sqlOn(source).sql("select pg_sleep(0.05)").exists();
                    inside.decrementAndGet();
                    done.incrementAndGet();
                    if (number == 0) {
                        throw new IllegalStateException("This one fails");
                    }
                });
                return null;
            }).toList());
        }

        assertThat(done).hasValue(4);
        assertThat(most).hasValue(1);
    }
}
