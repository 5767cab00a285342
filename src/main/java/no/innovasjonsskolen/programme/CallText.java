package no.innovasjonsskolen.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.municipality.Region;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Words;

/**
 * A call said in the reader's language, ready to print.
 *
 * @param dates what happens when, in order
 * @param money what it costs, and who pays
 * @param selection how places are given, step by step
 */
public record CallText(String cohort, List<Line> dates, List<Line> money, List<Step> selection) {

    /** Something and what it is. */
    public record Line(String label, String text) {}

    /** One step of several, and what it speaks of. */
    public record Step(String title, String text, List<String> items) {}

    /** As it is at this moment: what is over, is told as over. */
    public static CallText of(Call call, Plan plan, List<Region> regions, Instant now, Words words) {
        return new CallText(call.cohort().name(), dates(call, plan, now, words), money(call, plan, words),
                selection(call, regions, words));
    }

    /** What happens when, in order: what is over at this moment, is told as over. */
    public static List<Line> dates(Call call, Plan plan, Instant now, Words words) {
        var dates = call.dates();
        var lines = new ArrayList<Line>();
        var opened = !now.isBefore(dates.opening());
        lines.add(line(opened ? "opened" : "opens", words.day(dates.opens()), words));
        lines.add(line("deadline", words.localize(dates.deadline().hasPassed(now)
                ? "programme.terms.deadline.passed" : "programme.terms.deadline.text",
                words.day(dates.deadline().lastDay())), words));
        if (dates.rolling()) {
            lines.add(line("rolling", rolling(call, now, words), words));
        }
        lines.add(line("results", words.localize(now.isBefore(dates.answered())
                ? "programme.terms.results.text" : "programme.terms.results.passed", dates.resultsBy()),
                words));
        var first = plan.gatherings().getFirst();
        call.cohort().days(first).ifPresent(days -> lines.add(line("begins", days.in(words), words)));
        return lines;
    }

    private static String rolling(Call call, Instant now, Words words) {
        return call.cohort().begins().map(begins -> new Deadline(begins.minusDays(1)))
                .map(until -> words.localize(until.hasPassed(now)
                        ? "programme.terms.rolling.over" : "programme.terms.rolling.until", until))
                .orElseGet(() -> words.localize("programme.terms.rolling.open"));
    }

    private static List<Line> money(Call call, Plan plan, Words words) {
        var terms = call.terms();
        var team = plan.team();
        // As the invoice will split it: the first one carries the odd øre.
        return List.of(
                line("places", words.localize("programme.terms.places.text", terms.places()), words),
                line("fee", words.localize("programme.terms.fee.text", terms.fee(), team.most(),
                        terms.fee().split(team.most()).getFirst(), team.least(),
                        terms.fee().split(team.least()).getFirst()), words),
                line("semester-fee", words.localize("programme.terms.semester-fee.text", terms.semesterFee()),
                        words),
                line("financing", words.localize("programme.terms.financing." + terms.financing().name()),
                        words));
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
        return new Line(words.localize("programme.terms." + name), text);
    }

    private static Step step(String name, List<String> items, Words words, Object... values) {
        var key = "programme.selection." + name;
        return new Step(words.localize(key), words.localize(key + ".text", values), items);
    }
}
