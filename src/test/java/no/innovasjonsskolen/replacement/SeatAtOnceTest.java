package no.innovasjonsskolen.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.innovasjonsskolen.admission.Sector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many at once replace the same one: a seat is one person's. */
class SeatAtOnceTest extends SeatsAtWork {

    private static final int THREADS = 32;

    @Test
    @DisplayName("32 som bytter den samme plassen på en gang, gir ett bytte; ja, tilbake og tom samtidig gir én utgang")
    void oneReplacement() throws Exception {
        var seat = team().getFirst();
        var newcomers = new ArrayList<Callable<Object>>();
        for (int i = 0; i < THREADS; i++) {
            var who = newcomer();
            newcomers.add(() -> ask(seat, who, Sector.CULTURE));
        }
        var outcomes = atOnce(newcomers);
        assertThat(outcomes).filteredOn(new AskSuccessor.Outcome.Asked()::equals).hasSize(1);
        var successor = seating().open(seat).flatMap(Replacement::successor).orElseThrow();
        var who = people.byEmail(seats.sitter(successor).email()).orElseThrow();
        usesLink(seat, who);

        var acts = new ArrayList<Callable<Object>>();
        for (int i = 0; i < THREADS; i++) {
            acts.add(switch (i % 3) {
                case 0 -> () -> yes(who, successor);
                case 1 -> () -> takeBackSuccessor.takeBack(kari, applicants.id(), seat);
                default -> () -> leaveSeatEmpty.leave(kari, applicants.id(), team().getLast());
            });
        }
        atOnce(acts);

        assertThat(team().size()).isBetween(3, 4);
        assertThat(team().contains(seat)).isNotEqualTo(team().contains(successor));
        assertThat(replacements.of(List.of(applicants.id()))).noneMatch(Replacement::isOpen);
    }

    private static List<Object> atOnce(List<Callable<Object>> acts) throws Exception {
        var start = new CountDownLatch(1);
        var waiting = new ArrayList<Future<Object>>();
        var ended = new ArrayList<Object>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            acts.forEach(act -> waiting.add(threads.submit(() -> {
                start.await();
                return act.call();
            })));
            start.countDown();
            for (var one : waiting) {
                ended.add(one.get());
            }
        }
        return ended;
    }
}
