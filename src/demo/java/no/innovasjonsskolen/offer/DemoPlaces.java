package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.placement.DemoOffice;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo school's taken places, and who acts for those who have them. */
@Profile("demo & !production")
@Component
public class DemoPlaces {

    private final Offers offers;
    private final DemoOffice office;

    DemoPlaces(Offers offers, DemoOffice office) {
        this.offers = offers;
        this.office = office;
    }

    /** Those that have said yes, in the call that the story is about. */
    public List<ApplicationId> accepted() {
        return offers.accepted(office.call());
    }

    /** See {@link DemoOffice#contact}. */
    public Optional<Person> contact(ApplicationId application) {
        return office.contact(application);
    }

    /** When the story has come. */
    public Instant now() {
        return office.now();
    }

    /** See {@link DemoOffice#log}. */
    public static void log(Object outcome) {
        DemoOffice.log(outcome);
    }
}
