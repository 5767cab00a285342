package no.innovasjonsskolen.admission;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.invitation.Invitations;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions about the municipal director's guarantee: asked for by whoever applies, signed by whoever has
 * used the director's personal link. A logged-in confirmation is enough (forvaltningsloven § 15 a).
 */
@Component
class GiveGuarantee {

    private final Applications applications;
    private final Guarantees guarantees;
    private final Representation representation;
    private final ApplicationPeriod period;
    private final Invitations invitations;
    private final Letters letters;
    private final AdmissionLetters writing;
    private final Journal journal;
    private final SchoolClock clock;

    GiveGuarantee(Applications applications, Guarantees guarantees, Representation representation,
            ApplicationPeriod period, Invitations invitations, Letters letters, AdmissionLetters writing,
            Journal journal,
            SchoolClock clock) {
        this.applications = applications;
        this.guarantees = guarantees;
        this.representation = representation;
        this.period = period;
        this.invitations = invitations;
        this.letters = letters;
        this.writing = writing;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {}

    record Asked() implements Outcome {}

    record Signed() implements Outcome {}

    /** It was signed before; the first signature stands. */
    record SignedAlready() implements Outcome {}

    /** Nothing can be changed any more. */
    record NotNow(ApplicationPeriod.Closed why) implements Outcome {}

    @Transactional
    Outcome ask(Person me, ApplicationId id, String name, String email) {
        var now = clock.instant();
        applications.hold(id);
        var application = applications.get(id, representation.of(me.id()));
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new NotNow(closed.get());
        }
        if (application.guarantee() instanceof Guarantee.Signed) {
            return new SignedAlready();
        }
        var request = guarantees.ask(id, name, email, me.id(), now);
        var link = invitations.invite(GuarantorInvitation.KIND, request, name, email, now);
        letters.send(writing.toDirector(application, name, email, me, link, now), now);
        journal.record(now, me.asActor(), "admission.act.guarantee-asked", StartApplication.subject(id),
                Map.of("name", name));
        return new Asked();
    }

    /** @param wording what stood on the page that was signed, word for word */
    @Transactional
    Outcome sign(Person me, ApplicationId id, String title, String wording) {
        var now = clock.instant();
        guarantees.mustBeLetIn(id, me.id());
        applications.hold(id);
        var closed = period.closed(applications.get(id), now);
        if (closed.isPresent()) {
            return new NotNow(closed.get());
        }
        if (!guarantees.sign(id, me.id(), new Guarantee.Signed(me.name(), title, now, wording))) {
            return new SignedAlready();
        }
        journal.record(now, me.asActor(), "admission.act.guarantee-signed", StartApplication.subject(id),
                Map.of("title", title));
        return new Signed();
    }
}
