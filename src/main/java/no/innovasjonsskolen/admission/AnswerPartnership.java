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
    private final Holders holders;
    private final Representation representation;
    private final Window window;
    private final Journal journal;
    private final SchoolClock clock;

    AnswerPartnership(Applications applications, Partners partners, Holders holders,
            Representation representation, Window window, Journal journal, SchoolClock clock) {
        this.applications = applications;
        this.partners = partners;
        this.holders = holders;
        this.representation = representation;
        this.window = window;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Ending {}

    record Agreed(ApplicationId id) implements Ending {}

    record Declined() implements Ending {}

    /** The municipality is in another application; it must leave that one first. */
    record Taken(Holders.Holder by) implements Ending {}

    /** Not for somebody who does not apply for the municipality. */
    record NotYours() implements Ending {}

    /** Nothing can be changed any more. */
    record NotNow(Window.Closed why) implements Ending {}

    @Transactional
    Ending answer(Person me, UUID id, boolean yes) {
        var now = clock.instant();
        var partner = partners.get(id);
        var applicationId = partners.applicationOf(id);
        applications.hold(applicationId);
        var application = applications.get(applicationId);
        if (!representation.of(me.id()).contains(partner.municipality())) {
            return new NotYours();
        }
        var closed = window.closed(application, now);
        if (closed.isPresent()) {
            return new NotNow(closed.get());
        }
        if (yes && !applications.claim(application.call(), partner.municipality(), applicationId, now)) {
            var holder = holders.of(application.call(), partner.municipality());
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
