package no.innovasjonsskolen.admission;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the municipal director is asked to sign the guarantee. Made by whoever applies. */
@Component
class AskGuarantee {

    private final Applications applications;
    private final Guarantees guarantees;
    private final ApplicationPeriod period;
    private final SendPersonalLink sendPersonalLink;
    private final SchoolClock clock;

    AskGuarantee(Applications applications, Guarantees guarantees, ApplicationPeriod period,
            SendPersonalLink sendPersonalLink, SchoolClock clock) {
        this.applications = applications;
        this.guarantees = guarantees;
        this.period = period;
        this.sendPersonalLink = sendPersonalLink;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Asked() implements Outcome {}

        /** It was signed before, so there is nothing to ask for. */
        record AlreadySigned() implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    @Transactional
    Outcome ask(Person me, ApplicationId id, Recipient director) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        if (application.guarantee() instanceof Guarantee.Signed) {
            return new Outcome.AlreadySigned();
        }
        var request = guarantees.ask(id, director, me.id(), now);
        sendPersonalLink.toDirector(application, request, director, me, now);
        return new Outcome.Asked();
    }
}
