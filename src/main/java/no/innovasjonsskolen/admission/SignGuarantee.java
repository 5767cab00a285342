package no.innovasjonsskolen.admission;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the municipal director signs the guarantee. Made by whoever has used the director's personal
 * link. A logged-in confirmation is enough (forvaltningsloven § 15 a).
 */
@Component
class SignGuarantee {

    private final Applications applications;
    private final Guarantees guarantees;
    private final ApplicationPeriod period;
    private final Journal journal;
    private final SchoolClock clock;

    SignGuarantee(Applications applications, Guarantees guarantees, ApplicationPeriod period, Journal journal,
            SchoolClock clock) {
        this.applications = applications;
        this.guarantees = guarantees;
        this.period = period;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Signed() implements Outcome {}

        /** It was signed before; the first signature is kept. */
        record AlreadySigned() implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    /** @param wording the text on the page that was signed, word for word */
    @Transactional
    Outcome sign(Person me, ApplicationId id, String title, String wording) {
        var now = clock.instant();
        var application = applications.holdToSign(id, me.id());
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        if (application.guarantee() instanceof Guarantee.Signed) {
            return new Outcome.AlreadySigned();
        }
        guarantees.sign(id, me.id(), new Guarantee.Signed(me.name(), title, now, wording));
        journal.record(now, me.asActor(), "admission.act.guarantee-signed", StartApplication.subject(id),
                Map.of("title", title));
        return new Outcome.Signed();
    }
}
