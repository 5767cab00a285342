package no.innovasjonsskolen.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.programme.CalendarFile.Event;
import no.innovasjonsskolen.site.Days;
import no.innovasjonsskolen.site.Words;

/** A call's days as calendar files, in the reader's language. */
final class CallCalendar {

    private final Call call;
    private final Words words;

    CallCalendar(Call call, Words words) {
        this.call = call;
        this.words = words;
    }

    /** The gatherings that have a date. */
    CalendarFile gatherings(Plan plan) {
        return new CalendarFile(words.localize("programme.calendar.gatherings", call.cohort().name()),
                plan.gatherings().stream().flatMap(it -> gathering(it, plan).stream()).toList());
    }

    /** When one may apply, and when the answer comes. */
    CalendarFile dates() {
        return new CalendarFile(words.localize("programme.calendar.dates", call.cohort().name()), List.of(
                date("opens", call.dates().opens()), date("last-day", call.dates().deadline().lastDay()),
                date("results", call.dates().resultsBy())));
    }

    private Optional<Event> gathering(Gathering gathering, Plan plan) {
        var number = gathering.number();
        return call.cohort().days(gathering).map(days -> new Event(uid("gathering-" + number), sequence(),
                days,
                words.localize("programme.calendar.event", CallForm.named(gathering)),
                words.localize("programme.calendar.gathering.text", call.cohort().name(), number,
                        plan.gatherings().size(), gathering.days()),
                Optional.of(gathering.elsewhere().map(words::say).orElse(plan.place())), true, cancelled()));
    }

    private Event date(String name, LocalDate day) {
        return new Event(uid(name), sequence(), new Days(day, day),
                words.localize("programme.calendar." + name),
                words.localize("programme.calendar." + name + ".text", call.cohort().name()),
                Optional.empty(), false, cancelled());
    }

    private String uid(String name) {
        return call.id().value() + "-" + name + "@innovasjonsskolen";
    }

    /** A call is cancelled once, after all its changes. */
    private int sequence() {
        return call.version() + (cancelled() ? 1 : 0);
    }

    private boolean cancelled() {
        return call.cancellation().isPresent();
    }
}
