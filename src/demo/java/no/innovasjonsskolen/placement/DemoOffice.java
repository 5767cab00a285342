package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.DemoWords;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo school's call, and those who act in it. */
@Profile("demo & !production")
@Component
public class DemoOffice {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOffice.class);
    private static final String COHORT = "2027";

    private final Programmes programmes;
    private final Admissions admissions;
    private final People people;
    private final DemoWords words;
    private final SchoolClock clock;

    DemoOffice(Programmes programmes, Admissions admissions, People people, DemoWords words,
            SchoolClock clock) {
        this.words = words;
        this.clock = clock;
        this.programmes = programmes;
        this.admissions = admissions;
        this.people = people;
    }

    /** The first call of the cohort that the story is about. */
    public CallId call() {
        return programmes.calls().reversed().stream().filter(it -> it.cohort().name().equals(COHORT))
                .findFirst().orElseThrow().id();
    }

    /** When the story has come. */
    public Instant now() {
        return clock.instant();
    }

    /** The officer who decides. */
    public Person eva() {
        return colleague("eva.lunde@skolen.example");
    }

    /** The officer beside her. */
    public Person nina() {
        return colleague("nina.berg@skolen.example");
    }

    /** Somebody who applies for the application's first municipality; empty when a visitor has ended that. */
    public Optional<Person> contact(ApplicationId application) {
        var lead = admissions.municipalities(application).getFirst();
        return people.holding(new Role(RoleKind.COORDINATOR, lead.value())).stream().findFirst();
    }

    /** In the language of the application's first municipality. */
    public Words words(ApplicationId application) {
        return words.of(admissions.municipalities(application).getFirst());
    }

    /** A visitor may have done it before, or made it impossible: the log says what it came to. */
    public static void log(Object outcome) {
        LOG.info("The demo school: {}", outcome.getClass().getSimpleName());
    }

    private Person colleague(String email) {
        return people.byEmail(email).orElseThrow();
    }
}
