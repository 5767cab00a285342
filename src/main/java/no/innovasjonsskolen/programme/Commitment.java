package no.innovasjonsskolen.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.Words;

/**
 * What a yes to a place commits to, ready to print: on every page and in every letter that asks for one, so
 * that nobody says yes without knowing. {@code Commitment.jte} prints it.
 *
 * @param meetings every gathering, with its days
 * @param calendar where a calendar finds the gatherings; empty while none has a date
 * @param lines the rest: days, work, people, money, what the employer promises, and whom to ask
 */
public record Commitment(String title, List<Meeting> meetings, Optional<String> calendar, List<Line> lines) {

    private static final String KEY = "programme.commitment.";

    /** One gathering: what it is called, and when it is or how long it lasts. */
    public record Meeting(String name, String days) {}

    /** Something and what it comes to. */
    public record Line(String label, String text) {}

    /** What a place in the call's cohort commits to, under the cohort's plan. */
    public static Commitment of(Call call, Plan plan, Contact contact, Words words) {
        return new Commitment(words.localize(KEY + "title"),
                meetings(call, plan, words),
                calendar(call, plan, words),
                lines(call.terms(), plan, contact, words));
    }

    /** Where a calendar finds the gatherings; empty while none has a date. */
    public static Optional<String> calendar(Call call, Plan plan, Words words) {
        return plan.gatherings().stream().anyMatch(it -> call.cohort().days(it).isPresent())
                ? Optional.of(words.url(CalendarPage.gatherings(call.id()))) : Optional.empty();
    }

    /** Every gathering, with its days. */
    static List<Meeting> meetings(Call call, Plan plan, Words words) {
        return plan.gatherings().stream().map(it -> meeting(it, call.cohort(), words)).toList();
    }

    private static Meeting meeting(Gathering gathering, Cohort cohort, Words words) {
        return new Meeting(words.say(CallForm.named(gathering)), cohort.days(gathering)
                .map(days -> words.localize(KEY + "dated", days, gathering.days()))
                .orElseGet(() -> words.localize(KEY + "undated", gathering.days())));
    }

    private static List<Line> lines(CallTerms terms, Plan plan, Contact contact, Words words) {
        var team = plan.team();
        var lines = new ArrayList<Line>();
        lines.add(line("days", words, plan.gatherings().size(), plan.days(), plan.place()));
        lines.add(
                line("hours", words, plan.leastHours(), plan.mostHours(), plan.credits(), Plan.LAW_OF_HOURS));
        lines.add(line("team", words, team.least(), team.most(), team.sectors()));
        // As the invoice will split it: the first one carries the odd øre.
        lines.add(line("fee", words, terms.fee(), team.least(), terms.fee().split(team.least()).getFirst(),
                team.most(), terms.fee().split(team.most()).getFirst()));
        lines.add(line("semester-fee", words, terms.semesterFee(), plan.semesters().size()));
        lines.add(line("travel", words));
        lines.add(line("promise", words, plan.days()));
        lines.add(line("ask", contact.telephone()
                .map(number -> words.localize(KEY + "ask.telephone", contact.email(), number))
                .orElseGet(() -> words.localize(KEY + "ask.text", contact.email())), words));
        return lines;
    }

    private static Line line(String name, Words words, Object... values) {
        return line(name, words.localize(KEY + name + ".text", values), words);
    }

    private static Line line(String name, String text, Words words) {
        return new Line(words.localize(KEY + name), text);
    }
}
