package no.innovasjonsskolen.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever order people accept, decline, give up, leave the list and come back, withdraw and lose their
 * participants in, and whenever what is left is offered. {@code -Dskolen.line=10000} tries as many.
 */
class LineHistoriesTest extends RollingAtWork {

    private static final int HISTORIES = Integer.getInteger("skolen.line", 12);
    private static final int STEPS = 12;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("I tilfeldige forløp går ingen som søkte for sent, forbi en som søkte i tide, eller en som ble sendt før, uten en grunn")
    void nobodyLateOvertakes() {
        var seed = Long.getLong("skolen.seed", new Random().nextLong());
        int offered = 0;
        // A history in which nothing is left shows nothing: there are more until one has been seen.
        for (int number = 0; number < HISTORIES || offered == 0 && number < 20 * HISTORIES; number++) {
            var of = seed + number;
            try {
                offered += transaction.<Integer>execute(undo -> {
                    undo.setRollbackOnly();
                    return new History(new Random(of)).run();
                });
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError("-Dskolen.seed=" + of + ": " + wrong.getMessage(), wrong);
            }
        }
        assertThat(offered).as("places that were left in all the histories").isPositive();
    }

    private final class History {

        private final Random random;
        private final List<String> told = new ArrayList<>();
        private final Set<Integer> lacking = new HashSet<>();
        private final Set<Integer> withdrawn = new HashSet<>();
        private final Map<Integer, Instant> left = new HashMap<>();
        private Instant now = SELECTED;

        History(Random random) {
            this.random = random;
        }

        int run() {
            int offered = 0;
            for (int i = 0; i < STEPS; i++) {
                now = now.plus(random.nextInt(6) == 0 ? Duration.ofDays(1 + random.nextInt(40))
                        : Duration.ofHours(1 + random.nextInt(30)));
                clock.stopAt(now);
                step(1 + random.nextInt(7));
                offered += check();
            }
            return offered;
        }

        private void step(int number) {
            var act = random.nextInt(10);
            told.add(act + "/" + number + " " + now);
            var holds = places.holding(selection.call(), now).contains(the(number).id());
            switch (act) {
                case 0, 1 -> {
                    if (holds && !withdrawn.contains(number)) {
                        places.decline(the(number));
                        giveUp(number);
                    }
                }
                case 2 -> {
                    if (places.waiting(selection.call()).contains(the(number).id())) {
                        places.leave(the(number));
                        left.put(number, now);
                    }
                }
                case 3 -> {
                    if (left.containsKey(number)) {
                        places.comeBack(the(number));
                        if (places.waiting(selection.call()).contains(the(number).id())) {
                            left.remove(number);
                        }
                    }
                }
                case 4 -> {
                    if (!holds && withdrawn.add(number)) {
                        the(number).withdraw();
                    }
                }
                case 5, 6 -> {
                    if (!holds && number > 4 && !withdrawn.contains(number)) {
                        if (lacking.remove(number)) {
                            allSayYes(number);
                        } else {
                            allButOneSayNo(number);
                            lacking.add(number);
                        }
                    }
                }
                default -> places.fill(selection.call());
            }
        }

        /** What is left is offered, and held against what is known of everybody just before. */
        private int check() {
            places.fill(selection.call());
            var before = IntStream.rangeClosed(1, 7).boxed().filter(it -> offer(it).isPresent()).toList();
            var isListOver = !now.isBefore(LIST_IS_OVER);
            if (!(offerLeft() instanceof OfferLeft.Outcome.Offered(var applications))) {
                return 0;
            }
            assertThat(now).as("%s", told).isBefore(LINE_IS_OVER);
            assertThat(places.of(selection.call())).as("%s", told).doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(2);
            var had = new ArrayList<>(before);
            for (var application : applications) {
                int number = IntStream.rangeClosed(1, 7).filter(it -> the(it).id().equals(application))
                        .findFirst().orElseThrow();
                assertThat(had).as("%s: one place each", told).doesNotContain(number);
                assertThat(withdrawn).as("%s", told).doesNotContain(number);
                assertThat(lacking).as("%s", told).doesNotContain(number);
                if (number > 4) {
                    assertThat(IntStream.of(3, 4).filter(it -> mayHave(it, had))).as(
                            "%s: %d went before one who came in time", told, number).isEmpty();
                    assertThat(IntStream.of(earlier(number)).filter(it -> mayHave(it, had))).as(
                            "%s: %d went before one who was sent earlier", told, number).isEmpty();
                } else {
                    assertThat(isListOver).as("%s: from the list, beside its rules", told).isTrue();
                }
                had.add(number);
            }
            return applications.size();
        }

        private boolean mayHave(int number, List<Integer> had) {
            return !had.contains(number) && !withdrawn.contains(number) && !lacking.contains(number)
                    && (!left.containsKey(number)
                            || now.isBefore(left.get(number).plus(Duration.ofHours(24))));
        }

        private static int[] earlier(int number) {
            return switch (number) {
                case 5 -> new int[]{6};
                case 7 -> new int[]{6, 5};
                default -> new int[0];
            };
        }
    }
}
