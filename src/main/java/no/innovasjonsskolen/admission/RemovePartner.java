package no.innovasjonsskolen.admission;

import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a partner is removed from the application, its one chance in this call is free again, and its
 * contact is told. Made by whoever applies.
 */
@Component
class RemovePartner {

    private final Applications applications;
    private final Partners partners;
    private final Claims claims;
    private final ApplicationPeriod period;
    private final TellOthers tellOthers;
    private final SchoolClock clock;

    RemovePartner(Applications applications, Partners partners, Claims claims,
            ApplicationPeriod period, TellOthers tellOthers, SchoolClock clock) {
        this.applications = applications;
        this.partners = partners;
        this.claims = claims;
        this.period = period;
        this.tellOthers = tellOthers;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** It is not in the application: now, or since an earlier click. */
        record Removed() implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    @Transactional
    Outcome remove(Person me, ApplicationId id, UUID partner) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        application.partners().stream().filter(it -> it.id().equals(partner)).findFirst().ifPresent(it -> {
            claims.release(id, it.municipality(), now);
            partners.remove(partner);
            tellOthers.partnerRemoved(application, it, me, now);
        });
        return new Outcome.Removed();
    }
}
