package no.innovasjonsskolen.programme;

import static no.innovasjonsskolen.programme.Examples.PLAN_2023;
import static no.innovasjonsskolen.programme.Examples.PLAN_2024;
import static no.innovasjonsskolen.programme.Examples.change;
import static no.innovasjonsskolen.programme.Examples.withCoursework;
import static no.innovasjonsskolen.programme.Examples.withGatherings;
import static no.innovasjonsskolen.programme.Examples.withOutcomes;
import static no.innovasjonsskolen.programme.Examples.withPeople;
import static no.innovasjonsskolen.programme.Examples.withSemesters;
import static no.innovasjonsskolen.programme.Examples.withThemes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.programme.Plan.Coursework;
import no.innovasjonsskolen.programme.Plan.EntryRule;
import no.innovasjonsskolen.programme.Plan.Exam;
import no.innovasjonsskolen.programme.Plan.Season;
import no.innovasjonsskolen.programme.Plan.Semester;
import no.innovasjonsskolen.programme.Plan.Theme;
import no.innovasjonsskolen.programme.Plan.Years;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Wording;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole plan is held against the programme's own rules, and every breach is said at once. */
class PlanCheckTest {

    private static final TeamRule TEAM = PLAN_2023.team();
    private static final EntryRule ENTRY = PLAN_2023.entry();
    private static final Exam EXAM = PLAN_2023.exam();
    private static final Semester SPRING = new Semester(Season.SPRING, 15);

    @Test
    @DisplayName("Studieplanen 2023 holder alle regler")
    void thePlanOf2023IsWhole() {
        assertThat(PlanCheck.of(PLAN_2023)).isEmpty();
        assertThat(PLAN_2023.gatherings()).extracting(Gathering::days).containsExactly(2, 3, 2, 2, 2, 3);
        assertThat(PLAN_2023.outcomes()).extracting(LearningOutcome::id).containsExactly("K1", "K2", "K3",
                "K4", "K5", "K6", "K7", "K8", "K9", "F1", "F2", "F3", "G1", "G2", "G3");
    }

    @Test
    @DisplayName("Studieplanen 2024 holder alle regler, uten at samlingene har navn")
    void themesMayRunThroughTheYear() {
        assertThat(PlanCheck.of(PLAN_2024)).isEmpty();
        assertThat(PLAN_2024.gatherings()).allSatisfy(it -> assertThat(it.title()).isEmpty());
        assertThat(PLAN_2024.themes()).hasSize(9);
        assertThat(PLAN_2024.placesThemes()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("broken")
    @DisplayName("Hvert brudd blir funnet, alene og med hva det gjelder")
    void everyBreachIsFound(String rule, List<Object> values, Plan plan) {
        assertThat(PlanCheck.of(plan)).containsExactly(new Breach(rule, values));
    }

    static Stream<Arguments> broken() {
        return Stream.of(money(), gatherings(), themes(), outcomes(), people()).flatMap(it -> it);
    }

    private static Stream<Arguments> money() {
        return Stream.of(
                broken("semester-count", List.of(3, 2),
                        semesters(new Semester(Season.AUTUMN, 15), SPRING, new Semester(Season.AUTUMN, 15))),
                broken("semester-credits", List.of(1, 16, 15),
                        semesters(new Semester(Season.AUTUMN, 16), SPRING)),
                broken("semester-seasons", List.of(), semesters(SPRING, new Semester(Season.AUTUMN, 15))));
    }

    private static Plan semesters(Semester... semesters) {
        return withSemesters(PLAN_2023, List.of(semesters));
    }

    private static Stream<Arguments> gatherings() {
        var all = PLAN_2023.gatherings();
        return Stream.of(
                broken("gathering-numbers", List.of(), withGatherings(PLAN_2023,
                        change(all, 5, it -> gathering(it, 7, it.days(), it.halfDays())))),
                broken("pillar-sum", List.of(3, 3, 4), withGatherings(PLAN_2023,
                        change(all, 2, it -> gathering(it, 3, 2,
                                Map.of(Pillar.THEORY, 2, Pillar.PEERS, 1))))),
                broken("pillar-empty", List.of(Pillar.TECHNIQUES), withGatherings(PLAN_2023, all.stream()
                        .map(it -> gathering(it, it.number(), it.days(),
                                Map.of(Pillar.THEORY, 1, Pillar.PEERS, 2 * it.days() - 1)))
                        .toList())));
    }

    private static Stream<Arguments> themes() {
        return Stream.of(
                broken("theme-twice", List.of(), withThemes(PLAN_2023,
                        Stream.concat(PLAN_2023.themes().stream(), PLAN_2023.themes().stream().limit(1))
                                .toList())),
                broken("theme-unknown", List.of("magic"), withGatherings(PLAN_2023,
                        change(PLAN_2023.gatherings(), 0, it -> new Gathering(it.number(), it.days(),
                                it.title(), it.purpose(), it.elsewhere(),
                                Stream.concat(it.themes().stream(), Stream.of("magic")).toList(),
                                it.halfDays())))),
                broken("theme-unplaced", List.of(name("Nytt")), withThemes(PLAN_2023,
                        Stream.concat(PLAN_2023.themes().stream(),
                                Stream.of(new Theme("new", name("Nytt"), List.of("K1")))).toList())),
                broken("coursework-numbers", List.of(), withCoursework(PLAN_2023,
                        PLAN_2023.coursework().reversed())));
    }

    private static Stream<Arguments> outcomes() {
        var all = PLAN_2023.outcomes();
        return Stream.of(
                broken("outcome-twice", List.of(), withOutcomes(PLAN_2023,
                        Stream.concat(all.stream(), all.stream().limit(1)).toList())),
                broken("outcome-count", List.of(LearningOutcome.Kind.SKILL, 2L, 3), withoutSkill()),
                broken("outcome-unknown", List.of("K10"), withThemes(PLAN_2023, change(PLAN_2023.themes(), 0,
                        it -> new Theme(it.id(), it.name(),
                                Stream.concat(it.outcomes().stream(), Stream.of("K10")).toList())))),
                broken("outcome-untaught", List.of("K9"), withThemes(PLAN_2023, PLAN_2023.themes().stream()
                        .map(it -> new Theme(it.id(), it.name(), without("K9", it.outcomes()))).toList())),
                broken("outcome-unshown", List.of("F3"), withCoursework(PLAN_2023,
                        PLAN_2023.coursework().stream().map(it -> new Coursework(it.number(), it.title(),
                                it.text(), without("F3", it.outcomes()))).toList())),
                broken("text-missing", List.of("Kjent"), withOutcomes(PLAN_2023, change(all, 0,
                        it -> new LearningOutcome(it.id(), it.kind(), new Wording("Kjent", " ", "Known"))))));
    }

    private static Stream<Arguments> people() {
        return Stream.of(
                broken("team-size", List.of(1, 9, 3, 4), team(new TeamRule(1, 9, 2))),
                broken("team-size", List.of(3, 5, 3, 4), team(new TeamRule(3, 5, 2))),
                broken("team-sectors", List.of(1, 2), team(new TeamRule(3, 4, 1))),
                broken("entry-degree", List.of(2, 3),
                        entry(new EntryRule(2, ENTRY.some(), ENTRY.work()))),
                broken("entry-some", List.of(1, 3, 1, 2),
                        entry(new EntryRule(3, new Years(1, 3), ENTRY.work()))),
                broken("entry-work", List.of(0, 2, 1, 2),
                        entry(new EntryRule(3, ENTRY.some(), new Years(0, 2)))),
                broken("oral", List.of(6, 1, 5), withPeople(PLAN_2023, ENTRY, TEAM, new Exam(true, 6))),
                broken("oral", List.of(0, 1, 5), withPeople(PLAN_2023, ENTRY, TEAM, new Exam(true, 0))),
                broken("place-missing", List.of(), Examples.with(PLAN_2023, "place", " ")));
    }

    private static Plan team(TeamRule team) {
        return withPeople(PLAN_2023, ENTRY, team, EXAM);
    }

    private static Plan entry(EntryRule entry) {
        return withPeople(PLAN_2023, entry, TEAM, EXAM);
    }

    /** Neither taught nor shown either, so that only the count is wrong. */
    private static Plan withoutSkill() {
        var fewer = withOutcomes(PLAN_2023,
                PLAN_2023.outcomes().stream().filter(it -> !it.id().equals("F3")).toList());
        var themes = withThemes(fewer, fewer.themes().stream()
                .map(it -> new Theme(it.id(), it.name(), without("F3", it.outcomes()))).toList());
        return withCoursework(themes, themes.coursework().stream().map(it -> new Coursework(it.number(),
                it.title(), it.text(), without("F3", it.outcomes()))).toList());
    }

    @Test
    @DisplayName("29 + 1 studiepoeng, 14 læringsutbytter eller grupper på 1–9 kan ikke vedtas, men 15 + 15 kan")
    void theFiguresOfTheStudyPlanHold() {
        assertThat(PlanCheck.of(
                semesters(new Semester(Season.AUTUMN, 29), new Semester(Season.SPRING, 1))))
                .containsExactly(Breach.of("semester-credits", 1, 29, 15),
                        Breach.of("semester-credits", 2, 1, 15));
        assertThat(PlanCheck.of(withoutSkill())).isNotEmpty();
        assertThat(PlanCheck.of(team(new TeamRule(1, 9, 2)))).isNotEmpty();
        assertThat(PlanCheck.of(semesters(new Semester(Season.AUTUMN, 15), SPRING))).isEmpty();
    }

    @Test
    @DisplayName("Sju samlinger på 18 dager: antallet, dagene i den ene og summen blir sagt på én gang")
    void everythingIsSaidAtOnce() {
        var seventh = new Gathering(7, 4, Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Map.of(Pillar.PEERS, 8));
        var plan = withGatherings(PLAN_2023,
                Stream.concat(PLAN_2023.gatherings().stream(), Stream.of(seventh)).toList());

        assertThat(PlanCheck.of(plan)).containsExactly(Breach.of("gathering-count", 7, 6),
                Breach.of("gathering-days", 7, 4, 2, 3), Breach.of("day-sum", 18, 14));
    }

    @Test
    @DisplayName("Et arbeidskrav for lite bryter antallet og etterlater udekkede læringsutbytter")
    void threeRequirementsAreTooFew() {
        var plan = withCoursework(PLAN_2023, PLAN_2023.coursework().subList(0, 3));

        assertThat(PlanCheck.of(plan)).containsExactly(Breach.of("coursework-count", 3, 4),
                Breach.of("outcome-unshown", "K6"), Breach.of("outcome-unshown", "K9"));
    }

    @Test
    @DisplayName("En plan uten læringsutbytter sier det, og at temaene viser til noe som ikke finnes")
    void aPlanMustHaveOutcomes() {
        assertThat(PlanCheck.of(withOutcomes(PLAN_2023, List.of()))).extracting(Breach::rule)
                .contains("outcome-none", "outcome-unknown");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    @DisplayName("Hvert brudd kan sies på bokmål, nynorsk og engelsk, med det som er galt i setningen")
    void everyBreachHasWords(String rule, List<Object> values, Plan plan) {
        var messages = new Messages();
        for (var language : Language.values()) {
            var words = new Words(messages, language, false);

            assertThat(PlanCheck.of(plan).getFirst().in(words)).endsWith(".").satisfies(
                    sentence -> values.forEach(value -> assertThat(sentence).contains(words.say(value))));
        }
    }

    private static Arguments broken(String rule, List<Object> values, Plan plan) {
        return Arguments.of(rule, values, plan);
    }

    private static Gathering gathering(Gathering from, int number, int days, Map<Pillar, Integer> halfDays) {
        return new Gathering(number, days, from.title(), from.purpose(), from.elsewhere(), from.themes(),
                halfDays);
    }

    private static List<String> without(String id, List<String> ids) {
        return ids.stream().filter(it -> !it.equals(id)).toList();
    }

    private static Wording name(String text) {
        return new Wording(text, text, text);
    }
}
