package no.innovasjonsskolen.admission;

import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.invitation.Invitations;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letters;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions about whom to apply together with. Made by whoever applies for the lead. */
@Component
class InvitePartner {

    private final Applications applications;
    private final Partners partners;
    private final Claims claims;
    private final Representation representation;
    private final ApplicationPeriod period;
    private final Invitations invitations;
    private final Letters letters;
    private final AdmissionLetters writing;
    private final Journal journal;
    private final SchoolClock clock;

    InvitePartner(Applications applications, Partners partners, Claims claims,
            Representation representation,
            ApplicationPeriod period, Invitations invitations, Letters letters, AdmissionLetters writing,
            Journal journal,
            SchoolClock clock) {
        this.applications = applications;
        this.partners = partners;
        this.claims = claims;
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

    record Asked(UUID partner) implements Outcome {}

    record TakenOff() implements Outcome {}

    /** It is in an application of its own, or in somebody else's; here is whom to ask. */
    record Taken(Claims.Holder by) implements Outcome {}

    /** It is on the list already, or is the lead itself. */
    record AlreadyHere() implements Outcome {}

    /** Nothing can be changed any more. */
    record NotNow(ApplicationPeriod.Closed why) implements Outcome {}

    @Transactional
    Outcome ask(Person me, ApplicationId id, MunicipalityNumber municipality, String name, String email) {
        var now = clock.instant();
        var application = hold(me, id);
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new NotNow(closed.get());
        }
        if (municipality.equals(application.lead()) || application.partners().stream()
                .anyMatch(partner -> partner.municipality().equals(municipality))) {
            return new AlreadyHere();
        }
        if (applications.holding(application.call(), municipality).isPresent()) {
            return new Taken(claims.of(application.call(), municipality));
        }
        var partner = partners.add(id, municipality, name, email, me.id(), now);
        var link = invitations.invite(PartnerInvitation.KIND, partner, name, email, now);
        letters.send(writing.toPartner(application, partners.get(partner), me, link, now), now);
        journal.record(now, me.asActor(), "admission.act.partner-asked", StartApplication.subject(id),
                Map.of("municipality", municipality.value()));
        return new Asked(partner);
    }

    /** Takes a partner off; its one chance in this call is free again. */
    @Transactional
    Outcome takeOff(Person me, ApplicationId id, UUID partner) {
        var now = clock.instant();
        var application = hold(me, id);
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new NotNow(closed.get());
        }
        application.partners().stream().filter(it -> it.id().equals(partner)).findFirst().ifPresent(it -> {
            partners.remove(partner);
            applications.release(id, it.municipality());
            journal.record(now, me.asActor(), "admission.act.partner-removed", StartApplication.subject(id),
                    Map.of("municipality", it.municipality().value()));
        });
        return new TakenOff();
    }

    private Application hold(Person me, ApplicationId id) {
        applications.hold(id);
        return applications.get(id, representation.of(me.id()));
    }
}
