package no.innovasjonsskolen.programme;

import java.time.Clock;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A call's days as files that a calendar opens. */
@Controller
class CalendarPage {

    private final Programmes programmes;
    private final Clock clock;

    CalendarPage(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Where the gatherings are found. */
    static String gatherings(CallId id) {
        return "/opptak/" + id.value() + "/samlinger.ics";
    }

    /** Where the dates of the call are found. */
    static String dates(CallId id) {
        return "/opptak/" + id.value() + "/frister.ics";
    }

    @Access(Who.EVERYONE)
    @GetMapping("/opptak/{id}/samlinger.ics")
    Page gatherings(@PathVariable CallId id, Words words) {
        var call = programmes.call(id);
        return file("programme.calendar.gatherings.file",
                new CallCalendar(call, words).gatherings(programmes.planOf(call)), call, words);
    }

    @Access(Who.EVERYONE)
    @GetMapping("/opptak/{id}/frister.ics")
    Page dates(@PathVariable CallId id, Words words) {
        var call = programmes.call(id);
        return file("programme.calendar.dates.file", new CallCalendar(call, words).dates(), call, words);
    }

    private Page file(String name, CalendarFile calendar, Call call, Words words) {
        return Page.file(words.localize(name, call.cohort().name()) + ".ics", CalendarFile.TYPE,
                calendar.print(clock.instant()));
    }
}
