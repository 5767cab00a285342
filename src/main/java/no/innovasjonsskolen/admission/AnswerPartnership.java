package no.innovasjonsskolen.admission;

import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: a partner agrees, or does not. Made by whoever applies for that municipality. */
@Component
class AnswerPartnership {

    private final Applications applications;
    private final Partners partners;
    private final Claims claims;
    private final Representation representation;
    private final ApplicationPeriod period;
    private final Journal journal;
    private final SchoolClock clock;

    AnswerPartnership(Applications applications, Partners partners, Claims claims,
            Representation representation, ApplicationPeriod period, Journal journal, SchoolClock clock) {
        this.applications = applications;
        this.partners = partners;
        this.claims = claims;
        this.representation = representation;
        this.period = period;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {}

    record Agreed(ApplicationId id) implements Outcome {}

    record Declined() implements Outcome {}

    /** The municipality is in another application; it must leave that one first. */
    record Taken(Claims.Holder by) implements Outcome {}

    /** Not for somebody who does not apply for the municipality. */
    record NotYours() implements Outcome {}

    /** Nothing can be changed any more. */
    record NotNow(ApplicationPeriod.Closed why) implements Outcome {}

    @Transactional
    Outcome answer(Person me, UUID id, boolean yes) {
        var now = clock.instant();
        var partner = partners.get(id);
        var applicationId = partners.applicationOf(id);
        applications.hold(applicationId);
        var application = applications.get(applicationId);
        if (!representation.of(me.id()).contains(partner.municipality())) {
            return new NotYours();
        }
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new NotNow(closed.get());
        }
        if (yes && !applications.claim(application.call(), partner.municipality(), applicationId, now)) {
            var holder = claims.of(application.call(), partner.municipality());
            if (!holder.id().equals(applicationId)) {
                return new Taken(holder);
            }
        }
        if (!yes) {
            applications.release(applicationId, partner.municipality());
        }
        partners.answer(id, yes, me.id(), me.name(), now);
        journal.record(now, me.asActor(), yes ? "admission.act.partner-agreed"
                : "admission.act.partner-declined",
                StartApplication.subject(applicationId),
                Map.of("municipality", partner.municipality().value()));
        return yes ? new Agreed(applicationId) : new Declined();
    }
}
