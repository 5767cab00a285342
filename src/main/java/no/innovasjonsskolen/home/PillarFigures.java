package no.innovasjonsskolen.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import no.innovasjonsskolen.programme.Pillar;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.site.StackedBarFigure;
import no.innovasjonsskolen.site.StackedBarFigure.Row;
import no.innovasjonsskolen.site.Words;

/** How the days are shared between the pillars: in the whole, and in each gathering. */
final class PillarFigures {

    private static final double HALVES = 2.0;

    private PillarFigures() {}

    static List<StackedBarFigure> of(Plan plan, Words words) {
        var whole = row(words.localize("home.figure.whole", plan.days()), plan::halfDays, words);
        var each = new ArrayList<Row>();
        for (var gathering : plan.gatherings()) {
            var name = words.localize("home.gathering", gathering.number());
            each.add(row(gathering.title().map(title -> gathering.number() + " " + title.in(words))
                    .orElse(name), gathering::halfDays, words));
        }
        var shares = Arrays.stream(Pillar.values())
                .map(pillar -> days(plan.halfDays(pillar), words)).toArray();
        return List.of(
                figure("pilarer", words.localize("home.figure.pillars", shares), List.of(whole), words),
                figure("pilarer-samling", words.localize("home.figure.gatherings"), each, words));
    }

    private static StackedBarFigure figure(String id, String finding, List<Row> rows, Words words) {
        return new StackedBarFigure(id, finding, words.localize("home.figure.row"),
                Arrays.stream(Pillar.values()).map(pillar -> pillar.in(words)).toList(),
                words.localize("home.figure.sum"), rows);
    }

    private static Row row(String label, ToIntFunction<Pillar> halfDays, Words words) {
        var sizes = Arrays.stream(Pillar.values()).map(halfDays::applyAsInt).toList();
        return new Row(label, sizes, sizes.stream().map(size -> days(size, words)).toList(),
                days(sizes.stream().mapToInt(Integer::intValue).sum(), words));
    }

    private static String days(int halves, Words words) {
        return words.number(halves / HALVES);
    }
}
