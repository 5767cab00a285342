package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tickets dealt to panels, so that every kind is on as many as its chance says. */
class TicketWalkTest {

    private record Case(String name, Pool pool, List<Level> levels) {

        static Optional<Case> of(String name, Problem problem) {
            var pool = Pool.of(problem);
            return PanelSearch.in(pool).any().map(first -> {
                var fair = FairChances.of(pool, first, 0);
                return new Case(name, fair.pool(), fair.levels());
            });
        }

        static List<Case> all() {
            return Stream.concat(
                    LongStream.range(0, 150).boxed()
                            .flatMap(seed -> of("seed " + seed, SmallProblems.of(seed)).stream()),
                    Instances.named("muni60", "muni120", "joint80").stream()
                            .flatMap(name -> of(name, Instances.problem(name)).stream()))
                    .toList();
        }

        /** Every kind's exact share of so many tickets. */
        Fraction[] due(long tickets) {
            var due = new Fraction[pool.kinds().size()];
            levels.forEach(level -> level.kinds().forEach(kind -> due[kind] = level.value().times(tickets)
                    .times(pool.kinds().get(kind).size())));
            return due;
        }
    }

    private static final List<Case> CASES = Case.all();

    @Test
    @DisplayName("Hvert utvalg holder reglene, og hver type er på så mange lodd som den skal, på ett nær")
    void everyPanelKeepsTheRules() {
        var dealtOut = 0;
        for (var it : CASES) {
            for (var tickets : new long[]{10, 1_000, 1_000_000}) {
                var walk = TicketWalk.along(it.pool(), it.levels(), tickets);

                assertThat(walk.deals().stream().mapToLong(TicketWalk.Deal::tickets).sum() + walk.remaining())
                        .as(it.name()).isEqualTo(tickets);
                walk.deals().forEach(deal -> keeps(it, deal));
                assertThat(walk.deals().size()).as(it.name())
                        .isLessThanOrEqualTo(60 + 4 * (it.pool().kinds().size() + it.pool().rows().size()));
                if (walk.remaining() == 0) {
                    dealtOut++;
                    comesOut(it, walk, tickets);
                }
            }
        }
        assertThat(dealtOut).isGreaterThan(CASES.size() * 3 * 8 / 10);
    }

    @Test
    @DisplayName("Etter hver utdeling kan resten fortsatt være et gjennomsnitt av utvalg")
    void theRestIsStillAnAverage() {
        for (var it : CASES) {
            var walk = TicketWalk.along(it.pool(), it.levels(), 1_000);
            if (walk.remaining() > 0) {
                continue;
            }
            var left = new long[it.pool().kinds().size()];
            var tickets = 0L;
            for (var deal : walk.deals().reversed()) {
                tickets += deal.tickets();
                for (int kind = 0; kind < left.length; kind++) {
                    left[kind] += deal.tickets() * deal.panel()[kind];
                    assertThat(left[kind]).as(it.name())
                            .isBetween(0L, tickets * it.pool().kinds().get(kind).size());
                }
            }
        }
    }

    @Test
    @DisplayName("Det som ikke går opp, deles ut til de utvalgene som er nærmest, og alle lodd blir delt ut")
    void finished() {
        for (var it : CASES) {
            var walk = TicketWalk.begun(it.pool(), it.levels(), 700);

            walk.finish(PanelSearch.in(it.pool()));

            assertThat(walk.remaining()).as(it.name()).isZero();
            walk.deals().forEach(deal -> keeps(it, deal));
            assertThat(walk.deals().getFirst().tickets()).isEqualTo(2);
            assertThat(walk.deals().getLast().tickets()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("Andelene er hele tall som holder rekkene, mindre enn ett lodd fra det nøyaktige")
    void wholeShares() {
        var whole = 0;
        for (var it : CASES) {
            var counted = it.pool().counted();
            var shares = Shares.of(counted, it.levels(), 1_000, new Rounding(counted));
            var nearest = Shares.nearest(it.pool(), it.levels(), 1_000);
            var due = it.due(1_000);
            for (int kind = 0; kind < due.length; kind++) {
                assertThat(Fraction.of(2 * nearest[kind]).minus(due[kind].times(2))).as(it.name())
                        .isBetween(Fraction.of(-1), Fraction.ONE);
                if (shares.isPresent()) {
                    assertThat(Fraction.of(shares.get()[kind]).minus(due[kind])).as(it.name())
                            .isGreaterThan(Fraction.of(-1)).isLessThan(Fraction.ONE);
                }
            }
            shares.ifPresent(some -> {
                var totals = it.pool().count(some);
                for (int row = 0; row < totals.length; row++) {
                    var of = it.pool().rows().get(row);
                    assertThat(totals[row]).as(it.name()).isBetween(of.min() * 1_000,
                            of.max() == Row.ANY ? Row.ANY : of.max() * 1_000);
                }
            });
            whole += shares.isPresent() ? 1 : 0;
        }
        assertThat(whole).isGreaterThan(CASES.size() * 9 / 10);
    }

    private static void keeps(Case of, TicketWalk.Deal deal) {
        assertThat(deal.tickets()).isPositive();
        var panel = Arrays.copyOf(deal.panel(), of.pool().kinds().size());
        for (int kind = 0; kind < panel.length; kind++) {
            var it = of.pool().kinds().get(kind);
            assertThat(panel[kind]).as(of.name()).isBetween(it.taken() ? it.size() : 0L, (long) it.size());
        }
        var totals = of.pool().count(panel);
        for (int row = 0; row < totals.length; row++) {
            var it = of.pool().rows().get(row);
            assertThat(totals[row]).as("%s %s", of.name(), it.label()).isBetween(it.min(), it.max());
        }
    }

    private static void comesOut(Case of, TicketWalk walk, long tickets) {
        var due = of.due(tickets);
        for (int kind = 0; kind < due.length; kind++) {
            var here = kind;
            var sum = walk.deals().stream().mapToLong(it -> it.panel()[here] * it.tickets()).sum();
            assertThat(Fraction.of(sum).minus(due[kind])).as(of.name()).isGreaterThan(Fraction.of(-1))
                    .isLessThan(Fraction.ONE);
        }
    }
}
