package no.innovasjonsskolen.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.site.Deadline;

/** A question from the office, for tests of other rooms that look at it from outside. */
public final class InquiryExample {

    private InquiryExample() {}

    public static Record asked(Instant at) {
        return new Inquiry(new InquiryId(UUID.randomUUID()), new ApplicationId(UUID.randomUUID()),
                "Hvem eier utfordringen?", new Deadline(LocalDate.of(2027, 3, 19)),
                new Recipient("Kari Moen", "kari@lom.example"), "Eva Lunde", new Inquiry.Asked(at));
    }
}
