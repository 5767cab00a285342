package no.innovasjonsskolen.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Framed;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The demo school's clock, and links to what is worth seeing at each stage. */
@Profile("demo & !production")
@Controller
class DemoPage {

    /** @param error what is wrong with the day that was written */
    record View(String now, List<Stage> stages, String day, Optional<String> error) {}

    record Stage(String value, String when, String what) {}

    private static final List<String> STAGES = List.of("2027-01-20T10:00", "2027-02-01T08:00",
            "2027-03-10T10:00",
            "2027-04-15T23:55", "2027-04-16T08:00", "2027-06-01T10:00");

    private final SchoolClock clock;
    private final Frames frames;

    DemoPage(SchoolClock clock, Frames frames) {
        this.clock = clock;
        this.frames = frames;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/demo")
    Page show(HttpServletRequest request) {
        return Page.show(page("", Optional.empty(), frames.words(request)));
    }

    /** A day alone means ten in the morning. */
    @Access(Who.EVERYONE)
    @PostMapping("/demo/klokke")
    Page travel(@RequestParam String dag, HttpServletRequest request) {
        try {
            var then = dag.contains("T") ? LocalDateTime.parse(dag.strip())
                    : LocalDate.parse(dag.strip()).atTime(10, 0);
            if (then.getYear() < 2020 || then.getYear() > 2050) {
                throw new DateTimeParseException("too far", dag, 0);
            }
            clock.travelTo(then.atZone(SchoolClock.OSLO).toInstant(), "demo");
            return Page.goTo("/demo");
        } catch (DateTimeParseException e) {
            var words = frames.words(request);
            return Page.invalid(page(dag, Optional.of(words.localize("demo.day.wrong")), words));
        }
    }

    private Framed page(String day, Optional<String> error, Words words) {
        return new Framed(words.localize("demo.title"), view(day, error, words));
    }

    private View view(String day, Optional<String> error, Words words) {
        return new View(words.dateTime(clock.instant()),
                STAGES.stream().map(stage -> stage(stage, words)).toList(),
                day, error);
    }

    private static Stage stage(String value, Words words) {
        var then = LocalDateTime.parse(value).atZone(SchoolClock.OSLO).toInstant();
        return new Stage(value, words.dateTime(then), words.localize("demo.stage." + value.substring(0, 10)));
    }
}
