package no.innovasjonsskolen.admission;

import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a partner is removed from the application, and its one chance in this call is free again. Made
 * by whoever applies.
 */
@Component
class RemovePartner {

    private final Applications applications;
    private final Partners partners;
    private final Claims claims;
    private final ApplicationPeriod period;
    private final Journal journal;
    private final SchoolClock clock;

    RemovePartner(Applications applications, Partners partners, Claims claims, ApplicationPeriod period,
            Journal journal, SchoolClock clock) {
        this.applications = applications;
        this.partners = partners;
        this.claims = claims;
        this.period = period;
        this.journal = journal;
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
            partners.remove(partner);
            claims.release(id, it.municipality());
            journal.record(now, me.asActor(), "admission.act.partner-removed", StartApplication.subject(id),
                    Map.of("municipality", it.municipality().value()));
        });
        return new Outcome.Removed();
    }
}
