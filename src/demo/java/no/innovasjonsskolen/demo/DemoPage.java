package no.innovasjonsskolen.demo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.DemoJourney;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormPart;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Framed;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The demo school's clock, and links to what is worth seeing at each stage. */
@Profile("demo & !production")
@Controller
class DemoPage {

    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2050;
    private static final FieldSpec<LocalDateTime> DAY = FieldSpec.line("dag", LONGEST, DemoPage::moment,
            LocalDateTime::toString, Sentence.of("demo.dag.wrong")).required().width(10);
    private static final Form FORM = Form.of("demo", DAY);

    record View(String now, List<Stage> stages, FormPart day) {}

    record Stage(String value, String when, String what) {}

    private static final List<String> STAGES = List.of("2027-01-20T10:00", "2027-02-01T08:00",
            "2027-03-10T10:00", "2027-04-15T23:55", "2027-04-16T08:00", "2027-04-21T10:00",
            "2027-05-12T10:00", "2027-05-14T12:00", "2027-05-21T12:00", "2027-05-25T12:06",
            "2027-05-26T10:00", "2027-06-01T10:00", "2027-06-02T10:00", "2027-06-12T10:00",
            "2027-06-17T12:05", "2027-06-18T10:00", "2027-06-23T10:00", "2027-06-30T10:00",
            "2027-08-16T10:00");

    private final SchoolClock clock;
    private final DemoJourney journey;

    DemoPage(SchoolClock clock, DemoJourney journey) {
        this.clock = clock;
        this.journey = journey;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/demo")
    Page show(Words words) {
        return Page.show(page(FORM.blank(), words));
    }

    @Access(Who.EVERYONE)
    @PostMapping("/demo/klokke")
    Page travel(FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(page(input, words));
        }
        journey.travelTo(input.get(DAY).atZone(SchoolClock.OSLO).toInstant());
        return Page.goTo("/demo");
    }

    /** A day alone means ten in the morning. */
    private static Optional<LocalDateTime> moment(String text) {
        try {
            var then = text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atTime(10, 0);
            return Optional.of(then)
                    .filter(it -> FIRST_YEAR <= it.getYear() && it.getYear() <= LAST_YEAR);
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private Framed page(FormInput input, Words words) {
        var form = input.view("/demo/klokke", words);
        return new Framed(words.localize("demo.title"), form.errors(),
                new View(words.dateTime(clock.instant()),
                        STAGES.stream().map(stage -> stage(stage, words)).toList(),
                        new FormPart(form, words.localize("demo.go"))));
    }

    private static Stage stage(String value, Words words) {
        var then = LocalDateTime.parse(value).atZone(SchoolClock.OSLO).toInstant();
        return new Stage(value, words.dateTime(then), words.localize("demo.stage." + value.substring(0, 10)));
    }
}
