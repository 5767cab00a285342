package no.innovasjonsskolen.programme;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innovasjonsskolen.programme.LearningOutcome.Kind;
import no.innovasjonsskolen.programme.Plan.Coursework;
import no.innovasjonsskolen.programme.Plan.EntryRule;
import no.innovasjonsskolen.programme.Plan.Season;
import no.innovasjonsskolen.programme.Plan.Semester;
import no.innovasjonsskolen.programme.Plan.Theme;
import no.innovasjonsskolen.programme.Plan.Years;

/**
 * What every plan of this programme must keep, checked as a whole: all that is wrong, at once. The figures
 * are those of the school's study plan, which no version may leave.
 */
final class PlanCheck {

    static final int GATHERINGS = 6;
    static final int DAYS = 14;
    static final int LEAST_DAYS = 2;
    static final int MOST_DAYS = 3;
    static final int COURSEWORK = 4;
    static final List<Season> SEASONS = List.of(Season.AUTUMN, Season.SPRING);
    static final int CREDITS_A_SEMESTER = 15;
    static final Map<Kind, Integer> OUTCOMES = Map.of(Kind.KNOWLEDGE, 9, Kind.SKILL, 3, Kind.COMPETENCE, 3);
    static final TeamRule TEAM = new TeamRule(3, 4, 2);
    static final EntryRule ENTRY = new EntryRule(3, new Years(1, 2), new Years(1, 2));
    /** An oral that adjusts the grade must be able to move it; at most from A to F. */
    private static final int LEAST_ADJUSTMENT = 1;
    private static final int MOST_ADJUSTMENT = 5;

    private final Plan plan;
    private final Set<String> outcomes;
    private final List<Breach> breaches = new ArrayList<>();

    private PlanCheck(Plan plan) {
        this.plan = plan;
        this.outcomes = plan.outcomes().stream().map(LearningOutcome::id).collect(Collectors.toSet());
    }

    /** All rules the plan breaks; empty for a plan that may be approved. */
    static List<Breach> of(Plan plan) {
        var check = new PlanCheck(plan);
        check.credits();
        check.gatherings();
        check.pillars();
        check.themes();
        check.coursework();
        check.outcomes();
        check.people();
        check.languages();
        return List.copyOf(check.breaches);
    }

    private void credits() {
        var semesters = plan.semesters();
        demand(semesters.size() == SEASONS.size(), "semester-count", semesters.size(), SEASONS.size());
        for (int place = 0; place < semesters.size(); place++) {
            demand(semesters.get(place).credits() == CREDITS_A_SEMESTER, "semester-credits", place + 1,
                    semesters.get(place).credits(), CREDITS_A_SEMESTER);
        }
        demand(semesters.size() != SEASONS.size()
                || semesters.stream().map(Semester::season).toList().equals(SEASONS), "semester-seasons");
    }

    private void gatherings() {
        demand(plan.gatherings().size() == GATHERINGS, "gathering-count", plan.gatherings().size(),
                GATHERINGS);
        demand(areCounted(plan.gatherings().stream().map(Gathering::number).toList()), "gathering-numbers");
        for (var gathering : plan.gatherings()) {
            demand(LEAST_DAYS <= gathering.days() && gathering.days() <= MOST_DAYS, "gathering-days",
                    gathering.number(), gathering.days(), LEAST_DAYS, MOST_DAYS);
        }
        demand(plan.days() == DAYS, "day-sum", plan.days(), DAYS);
    }

    private void pillars() {
        for (var gathering : plan.gatherings()) {
            var shared = gathering.halfDays().values().stream().mapToInt(Integer::intValue).sum();
            var whole = 2 * gathering.days();
            demand(shared == whole, "pillar-sum", gathering.number(), shared, whole);
        }
        for (var pillar : Pillar.values()) {
            demand(plan.halfDays(pillar) > 0, "pillar-empty", pillar);
        }
    }

    private void themes() {
        var known = plan.themes().stream().map(Theme::id).collect(Collectors.toSet());
        var placed = plan.gatherings().stream().flatMap(it -> it.themes().stream())
                .collect(Collectors.toSet());
        demand(known.size() == plan.themes().size(), "theme-twice");
        placed.stream().sorted().filter(id -> !known.contains(id))
                .forEach(id -> breach("theme-unknown", id));
        if (plan.placesThemes()) {
            plan.themes().stream().filter(theme -> !placed.contains(theme.id()))
                    .forEach(theme -> breach("theme-unplaced", theme.name()));
        }
    }

    private void coursework() {
        demand(plan.coursework().size() == COURSEWORK, "coursework-count", plan.coursework().size(),
                COURSEWORK);
        demand(areCounted(plan.coursework().stream().map(Coursework::number).toList()), "coursework-numbers");
    }

    private void outcomes() {
        demand(!outcomes.isEmpty(), "outcome-none");
        demand(outcomes.size() == plan.outcomes().size(), "outcome-twice");
        for (var kind : Kind.values()) {
            var many = plan.outcomes().stream().filter(it -> it.kind() == kind).map(LearningOutcome::id)
                    .distinct().count();
            demand(many == requireNonNull(OUTCOMES.get(kind)), "outcome-count", kind, many,
                    requireNonNull(OUTCOMES.get(kind)));
        }
        var taught = ids(plan.themes().stream().map(Theme::outcomes));
        var shown = ids(plan.coursework().stream().map(Coursework::outcomes));
        Stream.concat(taught.stream(), shown.stream()).distinct().sorted()
                .filter(id -> !outcomes.contains(id)).forEach(id -> breach("outcome-unknown", id));
        for (var outcome : plan.outcomes()) {
            demand(taught.contains(outcome.id()), "outcome-untaught", outcome.id());
            demand(shown.contains(outcome.id()), "outcome-unshown", outcome.id());
        }
    }

    private void people() {
        var team = plan.team();
        demand(team.least() == TEAM.least() && team.most() == TEAM.most(), "team-size", team.least(),
                team.most(), TEAM.least(), TEAM.most());
        demand(team.sectors() == TEAM.sectors(), "team-sectors", team.sectors(), TEAM.sectors());
        var entry = plan.entry();
        demand(entry.degreeYears() == ENTRY.degreeYears(), "entry-degree", entry.degreeYears(),
                ENTRY.degreeYears());
        demand(entry.some().equals(ENTRY.some()), "entry-some", entry.some().least(), entry.some().most(),
                ENTRY.some().least(), ENTRY.some().most());
        demand(entry.work().equals(ENTRY.work()), "entry-work", entry.work().least(), entry.work().most(),
                ENTRY.work().least(), ENTRY.work().most());
        var adjustment = plan.exam().oralMayAdjustBy();
        demand(LEAST_ADJUSTMENT <= adjustment && adjustment <= MOST_ADJUSTMENT, "oral", adjustment,
                LEAST_ADJUSTMENT, MOST_ADJUSTMENT);
    }

    private void languages() {
        demand(!plan.place().isBlank(), "place-missing");
        plan.sentences().filter(sentence -> !sentence.missing().isEmpty())
                .map(sentence -> Stream.of(sentence.nb(), sentence.nn(), sentence.en())
                        .filter(text -> !text.isBlank()).findFirst().orElse("…"))
                .forEach(text -> breach("text-missing", text));
    }

    private void demand(boolean kept, String rule, Object... values) {
        if (!kept) {
            breach(rule, values);
        }
    }

    private void breach(String rule, Object... values) {
        breaches.add(Breach.of(rule, values));
    }

    private static Set<String> ids(Stream<List<String>> lists) {
        return lists.flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean areCounted(List<Integer> numbers) {
        return IntStream.range(0, numbers.size()).allMatch(place -> numbers.get(place) == place + 1);
    }
}
