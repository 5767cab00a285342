package no.innovasjonsskolen.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.programme.Cohort;
import no.innovasjonsskolen.programme.Gathering;
import no.innovasjonsskolen.programme.LearningOutcome;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.programme.Plan.Coursework;
import no.innovasjonsskolen.programme.Plan.Theme;
import no.innovasjonsskolen.site.StackedBarFigure;
import no.innovasjonsskolen.site.Words;

/**
 * A plan said in the reader's language, ready to print. Everything in it is computed from the plan.
 *
 * @param aim the first paragraph says it all; the others say more
 * @param facts the programme in numbers
 * @param themes what runs through the year; empty when each theme has its gathering
 * @param columns what the learning outcomes are held against, in groups
 */
record PlanText(String name, String place, List<String> aim, String audience, Ways ways, List<Fact> facts,
        List<OutcomeGroup> outcomes, List<GatheringText> gatherings, List<String> themes,
        List<CourseworkText> coursework, List<StackedBarFigure> figures, List<ColumnGroup> columns,
        List<Served> served) {

    /** How it is taught, what coursework demands, and where it belongs. */
    record Ways(String teaching, String activity, String faculty) {}

    /** A number and what it counts. */
    record Fact(String value, String label) {}

    /** The learning outcomes of one kind. */
    record OutcomeGroup(String kind, List<Numbered> outcomes) {}

    /** Something with a number of its own in the plan. */
    record Numbered(String number, String text) {}

    /** One gathering. */
    record GatheringText(int number, String title, String length, Optional<String> dates,
            Optional<String> purpose, List<String> themes, String outcomes) {}

    /** One requirement. */
    record CourseworkText(int number, String title, String text, String outcomes) {}

    /** Columns that belong together. */
    record ColumnGroup(String label, List<Numbered> columns) {}

    /** Where one learning outcome is served: true for each column that does. */
    record Served(String number, String text, List<Boolean> where) {}

    /** The plan as this cohort follows it; without dates when there is no cohort. */
    static PlanText of(Plan plan, Optional<Cohort> cohort, Words words) {
        return new PlanText(plan.name().in(words), plan.place(), plan.aim().in(words).lines().toList(),
                plan.audience().in(words),
                new Ways(plan.teaching().in(words), plan.activity().in(words), plan.faculty().in(words)),
                facts(plan, words), outcomes(plan, words),
                plan.gatherings().stream().map(it -> gathering(plan, it, cohort, words)).toList(),
                plan.placesThemes() ? List.of()
                        : plan.themes().stream().map(theme -> theme.name().in(words)).toList(),
                plan.coursework().stream().map(it -> new CourseworkText(it.number(), it.title().in(words),
                        it.text().in(words), String.join(", ", it.outcomes()))).toList(),
                PillarFigures.of(plan, words), columns(plan, words), served(plan, words));
    }

    private static List<Fact> facts(Plan plan, Words words) {
        var days = plan.gatherings().stream().mapToInt(Gathering::days).summaryStatistics();
        return List.of(
                fact(words, "credits", words.number(plan.credits()), words.list(plan.semesters().stream()
                        .map(it -> words.localize("home.fact.credits." + it.season(), it.credits()))
                        .toList())),
                fact(words, "semesters", words.number(plan.semesters().size())),
                fact(words, "gatherings", words.number(plan.gatherings().size()), days.getMin(),
                        days.getMax(),
                        plan.days()),
                fact(words, "team", plan.team().least() + "–" + plan.team().most(), plan.team().sectors()),
                fact(words, "hours", words.number(plan.leastHours()) + "–" + words.number(plan.mostHours()),
                        Plan.LAW_OF_HOURS),
                fact(words, "place", plan.place()),
                fact(words, "language", plan.language().in(words)));
    }

    private static Fact fact(Words words, String name, String value, Object... counted) {
        return new Fact(value, words.localize("home.fact." + name, counted));
    }

    private static List<OutcomeGroup> outcomes(Plan plan, Words words) {
        return Arrays.stream(LearningOutcome.Kind.values())
                .map(kind -> new OutcomeGroup(kind.in(words), plan.outcomes().stream()
                        .filter(outcome -> outcome.kind() == kind)
                        .map(outcome -> new Numbered(outcome.id(), outcome.text().in(words))).toList()))
                .filter(group -> !group.outcomes().isEmpty()).toList();
    }

    private static GatheringText gathering(Plan plan, Gathering it, Optional<Cohort> cohort, Words words) {
        var days = cohort.flatMap(those -> those.days(it)).map(when -> when.in(words));
        return new GatheringText(it.number(),
                it.title().map(title -> title.in(words))
                        .orElseGet(() -> words.localize("home.gathering", it.number())),
                words.localize("home.days", it.days()), days,
                it.purpose().map(purpose -> purpose.in(words)),
                plan.themesOf(it).stream().map(theme -> theme.name().in(words)).toList(),
                String.join(", ", inPlanOrder(plan, plan.servedBy(it))));
    }

    private static List<ColumnGroup> columns(Plan plan, Words words) {
        var taught = plan.placesThemes()
                ? new ColumnGroup(words.localize("home.column.gathering"), plan.gatherings().stream()
                        .map(it -> new Numbered(String.valueOf(it.number()),
                                words.localize("home.gathering", it.number())))
                        .toList())
                : new ColumnGroup(words.localize("home.column.theme"), plan.themes().stream()
                        .map(it -> new Numbered(String.valueOf(plan.themes().indexOf(it) + 1),
                                it.name().in(words)))
                        .toList());
        return List.of(taught,
                new ColumnGroup(words.localize("home.column.coursework"), plan.coursework().stream()
                        .map(it -> new Numbered(String.valueOf(it.number()),
                                words.localize("home.coursework", it.number())))
                        .toList()));
    }

    private static List<Served> served(Plan plan, Words words) {
        var taught = plan.placesThemes()
                ? plan.gatherings().stream().map(plan::servedBy).toList()
                : plan.themes().stream().map(Theme::outcomes).toList();
        var columns = Stream.concat(taught.stream(), plan.coursework().stream().map(Coursework::outcomes))
                .toList();
        var rows = new ArrayList<Served>();
        for (var outcome : plan.outcomes()) {
            rows.add(new Served(outcome.id(), outcome.text().in(words),
                    columns.stream().map(column -> column.contains(outcome.id())).toList()));
        }
        return rows;
    }

    private static List<String> inPlanOrder(Plan plan, List<String> ids) {
        return plan.outcomes().stream().map(LearningOutcome::id).filter(ids::contains).toList();
    }
}
