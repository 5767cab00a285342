package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckLotteryTest {

    private final Problem problem = DrawExamples.problem();
    private final String text = new String(LotteryFile.write(DrawExamples.lottery()), StandardCharsets.UTF_8);

    @Test
    @DisplayName("En loddliste der alt stemmer, har ingen feil, enten sjansene er bevist eller ikke")
    void sound() {
        assertThat(CheckLottery.faults(problem, DrawExamples.lottery())).isEmpty();
        assertThat(
                faults("\"exact\":{\"Alta\":\"1/2\",\"Bodø\":\"1/2\",\"Grimstad\":\"1\"}", "\"exact\":null",
                        "\"exact\":\"1/2\"", "\"exact\":null", "\"exact\":\"1\"", "\"exact\":null"))
                .isEmpty();
    }

    @Test
    @DisplayName("Loddlister som er telt opp av en annen, godtas (tusen oppgaver)")
    void soundOnes() {
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var problem = DrawExamples.problem(random);
            var tickets = new long[]{1, 10, 37, 1_000}[random.nextInt(4)];

            var faults = CheckLottery.faults(problem,
                    LotteryFile.parse(LotteryFile.write(DrawExamples.lottery(random, problem, tickets))));

            assertThat(faults).as("trial %d", trial).isEmpty();
        }
    }

    @Test
    @DisplayName("Det telles likt med en annen måte å telle på, for alle mulige utvalg (tusen oppgaver)")
    void countedTwice() {
        for (int trial = 0; trial < 1_000; trial++) {
            var random = new Random(trial);
            var problem = DrawExamples.problem(random);
            var tally = new Tally(problem);
            for (int chosen = 0; chosen < 1 << problem.applications().size(); chosen++) {
                var ids = new ArrayList<String>();
                for (int it = 0; it < problem.applications().size(); it++) {
                    if ((chosen >> it & 1) == 1) {
                        ids.add(problem.applications().get(it).id());
                    }
                }

                assertThat(tally.faults(1, ids).isEmpty()).as("trial %d, %s", trial, ids)
                        .isEqualTo(DrawExamples.keeps(problem, Set.copyOf(ids)));
            }
        }
    }

    @Test
    @DisplayName("Uten lodd er det nok at sjansene stemmer")
    void chancesOnly() {
        var it = DrawExamples.lottery();
        var none = new Lottery(it.fingerprint(), 0, it.chances(), true, it.levels(), it.ticketsOf(),
                List.of());

        assertThat(CheckLottery.faults(problem, none)).isEmpty();
        assertThat(
                CheckLottery.faults(problem, new Lottery(it.fingerprint(), 0, it.chances(), true, it.levels(),
                        it.ticketsOf(), it.panels())))
                .contains(new Fault.TicketsLeft(0, 10));
    }

    @Test
    @DisplayName("En loddliste for et annet grunnlag avsløres")
    void anotherProblem() {
        assertThat(faults(problem.fingerprint(), "0".repeat(64)))
                .containsExactly(new Fault.OtherProblem("0".repeat(64), problem.fingerprint()));
    }

    @Test
    @DisplayName("Det som følger av en feil, meldes ikke: galt grunnlag, gale navn og hull er alt som sies")
    void nothingFollows() {
        assertThat(faults(problem.fingerprint(), "0".repeat(64), "\"Alta\":5,", "\"Alta\":6,\"Asker\":0,"))
                .containsExactly(new Fault.OtherProblem("0".repeat(64), problem.fingerprint()));
        assertThat(faults("\"Alta\":5,", "\"Alta\":6,\"Asker\":0,"))
                .containsExactly(new Fault.Stranger("tickets_of", "Asker"));
        assertThat(faults("\"first\":5", "\"first\":6")).containsExactly(new Fault.Gap(2, 6, 5));
    }

    @Test
    @DisplayName("En søknad som mangler, er ukjent, står to ganger eller feil, navngis med stedet")
    void names() {
        assertThat(faults("\"Bodø\":0.5,", "")).containsExactly(new Fault.Missing("probability", "Bodø"));
        assertThat(faults("\"exact\":{\"Alta\":\"1/2\",", "\"exact\":{"))
                .containsExactly(new Fault.Missing("exact", "Alta"));
        assertThat(faults("\"Alta\":5,", "")).containsExactly(new Fault.Missing("tickets_of", "Alta"));
        assertThat(faults("\"Alta\":5,", "\"Alta\":5,\"Asker\":0,"))
                .containsExactly(new Fault.Stranger("tickets_of", "Asker"));
        assertThat(faults("\"Alta\":5,\"Bodø\":5", "\"Bodø\":5,\"Alta\":5"))
                .containsExactly(new Fault.OutOfOrder("tickets_of", "Alta"));
        assertThat(faults("[\"Alta\",\"Bodø\"]", "[\"Alta\"]"))
                .containsExactly(new Fault.Missing("levels", "Bodø"));
        assertThat(faults("[\"Alta\",\"Bodø\"]", "[\"Bodø\",\"Alta\"]"))
                .containsExactly(new Fault.OutOfOrder("levels", "Alta"));
        assertThat(faults("\"applications\":[\"Grimstad\"]", "\"applications\":[\"Bodø\",\"Grimstad\"]"))
                .containsExactly(new Fault.Twice("levels", "Bodø"));
        assertThat(faults("[\"Alta\",\"Grimstad\"]", "[\"Alta\",\"Grimstad\",\"Grimstad\"]"))
                .containsExactly(new Fault.Twice("panels", "Grimstad"));
        assertThat(faults("[\"Alta\",\"Grimstad\"]", "[\"Grimstad\",\"Alta\"]"))
                .containsExactly(new Fault.OutOfOrder("panels", "Alta"));
        assertThat(faults("[\"Alta\",\"Grimstad\"]", "[\"Alta\",\"Oslo\"]"))
                .containsExactly(new Fault.Stranger("panels", "Oslo"));
    }

    @Test
    @DisplayName("Avrundet sjanse kan ikke være en annen enn den nøyaktige, og ingen sjanse er over 1")
    void chances() {
        assertThat(
                faults("{\"Alta\":0.5,", "{\"Alta\":0.500000001,", "\"value\":0.5", "\"value\":0.500000001"))
                .containsExactly(new Fault.OtherLevel(1, "Bodø", "0.500000001 = 1/2", "0.5 = 1/2"));
        assertThat(faults("{\"Alta\":0.5,", "{\"Alta\":0.500000001001,")).contains(
                new Fault.OtherChance("Alta", "0.500000001001", "1/2"));
        assertThat(faults("{\"Alta\":0.5,", "{\"Alta\":0.499999998999,")).contains(
                new Fault.OtherChance("Alta", "0.499999998999", "1/2"));
        var it = DrawExamples.lottery();
        assertThat(CheckLottery.faults(problem, new Lottery(it.fingerprint(), 10, DrawExamples.sorted(Map.of(
                "Alta", Fraction.of(1, 2), "Bodø", Fraction.of(1, 2), "Grimstad", Fraction.of(3, 2))), false,
                it.levels(), it.ticketsOf(), it.panels())))
                .contains(new Fault.ImpossibleChance("Grimstad", "1.5"));
    }

    @Test
    @DisplayName("Hver søknad har trinnets sjanse, og trinnene stiger")
    void levels() {
        assertThat(faults("\"value\":0.5", "\"value\":0.6")).containsExactly(
                new Fault.OtherLevel(1, "Alta", "0.6 = 1/2", "0.5 = 1/2"),
                new Fault.OtherLevel(1, "Bodø", "0.6 = 1/2", "0.5 = 1/2"));
        assertThat(faults("\"value\":1,\"exact\":\"1\"", "\"value\":1,\"exact\":null")).containsExactly(
                new Fault.OtherLevel(2, "Grimstad", "1", "1 = 1"));
        assertThat(faults("\"value\":1,\"exact\":\"1\"", "\"value\":1,\"exact\":\"1/3\""))
                .containsExactly(new Fault.LevelOutOfOrder(2),
                        new Fault.OtherLevel(2, "Grimstad", "1 = 1/3", "1 = 1"));
        assertThat(faults("\"value\":1,\"exact\":\"1\"", "\"value\":0.4,\"exact\":\"1\""))
                .containsExactly(new Fault.LevelOutOfOrder(2),
                        new Fault.OtherLevel(2, "Grimstad", "0.4 = 1", "1 = 1"));
    }

    @Test
    @DisplayName("Et trinn kan bare begrunnes med grenser som finnes, eller med noe alle hele utvalg holder")
    void grounds() {
        var grounds = "\"rule\":\"region=Nord/municipality\",\"bound\":\"max\"";
        assertThat(faults(grounds, grounds.replace("max", "min"))).isEmpty();
        assertThat(faults(grounds, "\"rule\":\"seats\",\"bound\":\"max\"")).isEmpty();
        assertThat(faults(grounds, "\"rule\":\"whole panels: Alta ≤ 1\",\"bound\":\"max\"")).isEmpty();
        assertThat(faults(grounds, "\"rule\":\"whole panels: Alta ≤ 1\",\"bound\":\"min\""))
                .containsExactly(new Fault.OtherGrounds(1, "whole panels: Alta ≤ 1"));
        assertThat(faults(grounds, grounds.replace("Nord", "Sør")))
                .containsExactly(new Fault.OtherGrounds(1, "region=Sør/municipality"));
    }

    @Test
    @DisplayName("Uten et tak er det ikke taket som begrenser; en gruppe som ikke kan ha plass sammen, har et")
    void groundsWithoutMax() {
        var grounds = new Grounds(new Problem(new Bounds(0, Bounds.NO_MAX), List.of(), problem.applications(),
                List.of(List.of("Alta", "Bodø")), Set.of()));

        assertThat(grounds.hold(new Lottery.Binding("seats", true, "1"))).isFalse();
        assertThat(grounds.hold(new Lottery.Binding("seats", false, "1"))).isTrue();
        assertThat(grounds.hold(new Lottery.Binding("one of Alta, Bodø", true, "1"))).isTrue();
        assertThat(grounds.hold(new Lottery.Binding("one of Alta, Bodø", false, "1"))).isFalse();
        assertThat(grounds.hold(new Lottery.Binding("one of Alta, Oslo", true, "1"))).isFalse();
    }

    @Test
    @DisplayName("To trinn kan ha samme sjanse")
    void equalLevels() {
        assertThat(faults("[\"Alta\",\"Bodø\"],\"binding\":[{\"rule\":\"region=Nord/municipality\","
                + "\"bound\":\"max\",\"weight\":\"1\"}]}",
                "[\"Alta\"],\"binding\":[]},{\"value\":0.5,"
                        + "\"exact\":\"1/2\",\"applications\":[\"Bodø\"],\"binding\":[]}"))
                .isEmpty();
    }

    @Test
    @DisplayName("Hull og overlapp mellom utvalgene, og lodd som blir til overs, avsløres")
    void ranges() {
        assertThat(faults("\"first\":5", "\"first\":6")).contains(new Fault.Gap(2, 6, 5));
        assertThat(faults("\"first\":5", "\"first\":4")).contains(new Fault.Gap(2, 4, 5));
        assertThat(faults("\"first\":0", "\"first\":1")).contains(new Fault.Gap(1, 1, 0));
        assertThat(faults("\"last\":9", "\"last\":8")).contains(new Fault.TicketsLeft(10, 9));
        assertThat(faults("\"last\":9", "\"last\":4")).contains(new Fault.Empty(2, 5, 4));
        assertThat(faults("\"last\":9", "\"last\":5")).doesNotContain(new Fault.Empty(2, 5, 5));
        assertThat(faults("\"first\":5,\"last\":9,", "\"first\":5,\"last\":3,"))
                .contains(new Fault.Empty(2, 5, 3));
    }

    @Test
    @DisplayName("Et oppgitt antall lodd som ikke er summen av utvalgenes, avsløres med begge tall")
    void ticketsOf() {
        assertThat(faults("\"Alta\":5", "\"Alta\":6")).containsExactly(new Fault.OtherTickets("Alta", 6, 5));
    }

    @Test
    @DisplayName("Andelen av loddene kan være så langt fra sjansen som oppgitt, ikke lenger, og det oppgis ikke mer")
    void deviation() {
        var it = DrawExamples.lottery();
        var chances = DrawExamples
                .sorted(Map.of("Alta", Fraction.of(4, 7), "Bodø", Fraction.of(3, 7), "Grimstad",
                        Fraction.ONE));
        var levels = chances.keySet().stream()
                .sorted((one, other) -> chances.get(one).compareTo(chances.get(other)))
                .map(id -> new Lottery.Step(chances.get(id), List.of(id), List.of())).toList();
        var proven = new Lottery(it.fingerprint(), 10, chances, true, levels, it.ticketsOf(), it.panels());
        var unproven = new Lottery(it.fingerprint(), 10, chances, false, levels, it.ticketsOf(), it.panels());

        assertThat(CheckLottery.faults(problem, proven)).isEmpty();
        assertThat(CheckLottery.faults(problem, unproven)).isEmpty();
        assertThat(stated(proven, "0.071428570429")).isEmpty();
        assertThat(stated(proven, "0.071428570428")).containsExactly(
                new Fault.TooFar("Alta", "0.071428571429", "0.071428570428"),
                new Fault.TooFar("Bodø", "0.071428571429", "0.071428570428"));
        assertThat(stated(proven, "0.071428572428")).isEmpty();
        assertThat(stated(proven, "0.071428572429")).containsExactly(
                new Fault.DeviationTooLarge("0.071428572429", "0.071428571429"));
        assertThat(stated(unproven, "0.0714285705")).isEmpty();
        assertThat(stated(unproven, "0.07142857")).containsExactly(
                new Fault.TooFar("Alta", "0.0714285714", "0.07142857"),
                new Fault.TooFar("Bodø", "0.0714285714", "0.07142857"));
        assertThat(stated(unproven, "0.0714285723")).isEmpty();
        assertThat(stated(unproven, "0.0714285725")).containsExactly(
                new Fault.DeviationTooLarge("0.0714285725", "0.0714285714"));
    }

    @Test
    @DisplayName("Et utvalg som bryter en regel, avsløres med hva det har og hva det skulle ha")
    void rules() {
        assertThat(faults("[\"Alta\",\"Grimstad\"]", "[\"Alta\",\"Bodø\"]"))
                .contains(new Fault.TooMany(1, "region=Nord/municipality", 2, 1));
        assertThat(faults("[\"Bodø\",\"Grimstad\"]", "[\"Grimstad\"]"))
                .contains(new Fault.TooFew(2, "region=Nord/municipality", 0, 1));
        assertThat(faults("[\"Bodø\",\"Grimstad\"]", "[]")).contains(new Fault.TooFewSeats(2, 0, 4));
        assertThat(faults("[\"Bodø\",\"Grimstad\"]", "[\"Alta\",\"Bodø\",\"Grimstad\"]"))
                .contains(new Fault.TooManySeats(2, 12, 8));
    }

    @Test
    @DisplayName("Et utvalg med to som ikke kan ha plass begge, eller uten en som har plassen sin, avsløres")
    void conflictsAndTaken() {
        var tally = new Tally(new Problem(new Bounds(0, Bounds.NO_MAX), List.of(), problem.applications(),
                List.of(List.of("Alta", "Bodø", "Grimstad"), List.of("Alta", "Grimstad")),
                Set.of("Alta", "Bodø")));

        assertThat(tally.faults(3, List.of("Alta", "Grimstad"))).containsExactly(
                new Fault.Conflict(3, "Alta, Bodø, Grimstad"), new Fault.Conflict(3, "Alta, Grimstad"),
                new Fault.TakenLeftOut(3, "Bodø"));
        assertThat(tally.faults(3, List.of())).containsExactly(
                new Fault.TakenLeftOut(3, "Alta"), new Fault.TakenLeftOut(3, "Bodø"));
    }

    private List<Fault> faults(String... changes) {
        return Changed.text(text, changes, changed -> CheckLottery.faults(problem,
                LotteryFile.parse(changed.getBytes(StandardCharsets.UTF_8))));
    }

    private List<Fault> stated(Lottery lottery, String deviation) {
        var changed = new String(LotteryFile.write(lottery), StandardCharsets.UTF_8)
                .replaceFirst("\"deviation\":[0-9.]+", "\"deviation\":" + deviation);
        return CheckLottery.faults(problem, LotteryFile.parse(changed.getBytes(StandardCharsets.UTF_8)));
    }
}
