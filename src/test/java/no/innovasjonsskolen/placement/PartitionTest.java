package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Contenders.Contender;
import no.innovasjonsskolen.admission.Contenders.Sent;
import no.innovasjonsskolen.eligibility.DecidedTeams.Team;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.TeamRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every application is in the pool or out of it with one reason, whatever has happened to it. */
class PartitionTest {

    private static final TeamRule RULE = new TeamRule(3, 4, 2);

    @Test
    @DisplayName("Hver søknad er på søkerlista eller ute med én grunn, i en rekkefølge som ingen kan velge")
    void everyApplicationIsInOnePart() {
        var histories = Integer.getInteger("skolen.histories", 300);
        for (long seed = 0; seed < histories; seed++) {
            var random = new Random(seed);
            var teams = new HashMap<ApplicationId, Team>();
            var all = IntStream.range(0, random.nextInt(60)).mapToObj(it -> contender(it, random)).toList();
            for (var each : all) {
                var persons = random.nextInt(6);
                if (persons > 0) {
                    teams.put(each.id(), new Team(persons, random.nextInt(persons + 1)));
                }
            }

            var partition = Partition.of(all, teams, RULE);

            assertThat(Stream.concat(partition.in().stream(),
                    partition.out().stream().map(Partition.Left::who)).toList())
                    .as("seed %s", seed).containsExactlyInAnyOrderElementsOf(all);
            assertThat(partition.in()).as("seed %s", seed).allMatch(it -> it.sent() == Sent.IN_TIME
                    && teams.get(it.id()).persons() >= 3);
            assertThat(partition.out()).as("seed %s", seed).allMatch(it -> it.why() == right(it.who()));
            assertThat(partition.undecided()).as("seed %s", seed)
                    .isEqualTo(all.stream().filter(partition.in()::contains)
                            .filter(it -> teams.get(it.id()).undecided() > 0).toList());
            var codes = IntStream.range(0, partition.in().size()).mapToObj(partition::code).toList();
            assertThat(codes).doesNotHaveDuplicates().isSorted().allMatch(it -> it.length() == 4);
            var shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            assertThat(Partition.of(shuffled, teams, RULE).in()).as("seed %s", seed)
                    .isEqualTo(partition.in());
        }
    }

    @Test
    @DisplayName("Numrene er like lange også når det er over tusen søknader")
    void codesAreOfOneLength() {
        var all = IntStream.range(0, 1_001).mapToObj(it -> new Contender(id(), "R" + it, List.of(),
                Sent.IN_TIME)).toList();
        var teams = all.stream().collect(Collectors.toMap(Contender::id, _ -> new Team(3, 0)));

        var partition = Partition.of(all, teams, RULE);

        assertThat(partition.code(0)).isEqualTo("S0001");
        assertThat(partition.code(1_000)).isEqualTo("S1001");
    }

    private static Exclusion right(Contender who) {
        return switch (who.sent()) {
            case WITHDRAWN -> Exclusion.WITHDRAWN;
            case NEVER, GIVEN_UP -> Exclusion.NOT_SENT;
            case LATE -> Exclusion.LATE;
            case IN_TIME -> Exclusion.TOO_FEW;
        };
    }

    private static Contender contender(int number, Random random) {
        return new Contender(id(), "IS-2027-%04d".formatted(number),
                List.of(new MunicipalityNumber("%04d".formatted(1000 + number))),
                Sent.values()[random.nextInt(Sent.values().length)]);
    }

    private static ApplicationId id() {
        return new ApplicationId(UUID.randomUUID());
    }
}
