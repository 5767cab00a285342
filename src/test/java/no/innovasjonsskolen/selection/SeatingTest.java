package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeatingTest {

    @Test
    @DisplayName("Ingen får mer enn ett lodd mer enn en annen, og hvert utvalg får så mange som det skal ha")
    void nobodyGetsMuchMore() {
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var many = 1 + random.nextInt(8);
            var deals = new ArrayList<TicketWalk.Deal>();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                deals.add(
                        new TicketWalk.Deal(new long[]{9, random.nextInt(many + 1)}, 1 + random.nextInt(20)));
            }

            var stretches = Seating.of(many, deals, 1);

            var got = new long[many];
            for (int i = 0; i < deals.size(); i++) {
                assertThat(stretches.get(i).stream().mapToLong(Seating.Stretch::tickets).sum())
                        .as("trial %d", trial).isEqualTo(deals.get(i).tickets());
                for (var stretch : stretches.get(i)) {
                    assertThat(stretch.who()).as("trial %d", trial).hasSize((int) deals.get(i).panel()[1])
                            .isSorted().doesNotHaveDuplicates();
                    Arrays.stream(stretch.who()).forEach(who -> got[who] += stretch.tickets());
                }
            }
            assertThat(Arrays.stream(got).max().orElseThrow() - Arrays.stream(got).min().orElseThrow())
                    .as("trial %d: %s", trial, Arrays.toString(got)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    @DisplayName("Den som er med, blir sittende så lenge det går, så det blir få skifter")
    void fewChanges() {
        var stretches = Seating.of(3, List.of(new TicketWalk.Deal(new long[]{1}, 300)), 0);

        assertThat(stretches.getFirst()).hasSize(3).extracting(Seating.Stretch::tickets)
                .containsOnly(100L);
    }

    @Test
    @DisplayName("De minste mengdene som har noe til felles med alle, er de samme som når alle mengder prøves")
    void hittingSets() {
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var sets = IntStream.range(0, random.nextInt(6))
                    .mapToObj(_ -> BitSet.valueOf(new long[]{1 + random.nextInt(63)})).toList();

            var hits = HittingSets.none();
            for (var set : sets) {
                hits = HittingSets.with(set, hits);
            }

            assertThat(hits).as("trial %d", trial).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 64)
                    .filter(it -> hits(it, sets) && IntStream.range(0, 6)
                            .noneMatch(i -> (it >> i & 1) == 1 && hits(it & ~(1 << i), sets)))
                    .mapToObj(it -> BitSet.valueOf(new long[]{it})).toList());
        }
    }

    private static boolean hits(int some, List<BitSet> sets) {
        return sets.stream().allMatch(BitSet.valueOf(new long[]{some})::intersects);
    }
}
