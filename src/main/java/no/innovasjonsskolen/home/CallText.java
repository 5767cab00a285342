package no.innovasjonsskolen.home;

import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.municipality.Region;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.site.Days;
import no.innovasjonsskolen.site.Words;

/**
 * A call said in the reader's language, ready to print.
 *
 * @param dates what happens when, in order
 * @param money what it costs, and who pays
 * @param selection how places are given, step by step
 */
record CallText(String cohort, List<Line> dates, List<Line> money, List<Step> selection) {

    /** Something and what it is. */
    record Line(String label, String text) {}

    /** One step of several, and what it speaks of. */
    record Step(String title, String text, List<String> items) {}

    static CallText of(Call call, Plan plan, List<Region> regions, Words words) {
        return new CallText(call.cohort().name(), dates(call, plan, words), money(call, plan, words),
                selection(call, regions, words));
    }

    private static List<Line> dates(Call call, Plan plan, Words words) {
        var dates = call.dates();
        var lines = new ArrayList<Line>();
        lines.add(line("opens", words.day(dates.opens()), words));
        lines.add(line("deadline", words.localize("home.call.deadline.text",
                words.day(dates.deadline().lastDay())), words));
        if (dates.rolling()) {
            lines.add(line("rolling", call.cohort().begins()
                    .map(begins -> words.localize("home.call.rolling.until", begins.minusDays(1)))
                    .orElseGet(() -> words.localize("home.call.rolling.open")), words));
        }
        lines.add(line("results", words.localize("home.call.results.text", dates.resultsBy()), words));
        var first = plan.gatherings().getFirst();
        call.cohort().firstDay(first).ifPresent(day -> lines.add(line("begins",
                new Days(day, day.plusDays(first.days() - 1L)).in(words), words)));
        return lines;
    }

    private static List<Line> money(Call call, Plan plan, Words words) {
        var terms = call.terms();
        var team = plan.team();
        // As the invoice will split it: the first one carries the odd øre.
        return List.of(
                line("places", words.localize("home.call.places.text", terms.places()), words),
                line("fee", words.localize("home.call.fee.text", terms.fee(), team.most(),
                        terms.fee().split(team.most()).getFirst(), team.least(),
                        terms.fee().split(team.least()).getFirst()), words),
                line("semester-fee", words.localize("home.call.semester-fee.text", terms.semesterFee()),
                        words),
                line("financing", words.localize("home.call.financing." + terms.financing().name()), words));
    }

    private static List<Step> selection(Call call, List<Region> regions, Words words) {
        return List.of(
                step("room", List.of(), words, call.terms().places()),
                step("regions", List.of(), words,
                        words.list(regions.stream().map(it -> it.in(words)).toList())),
                step("sizes", call.terms().bands().bands().stream().map(it -> it.in(words)).toList(), words),
                step("draw", List.of(), words));
    }

    private static Line line(String name, String text, Words words) {
        return new Line(words.localize("home.call." + name), text);
    }

    private static Step step(String name, List<String> items, Words words, Object... values) {
        var key = "home.selection." + name;
        return new Step(words.localize(key), words.localize(key + ".text", values), items);
    }
}
