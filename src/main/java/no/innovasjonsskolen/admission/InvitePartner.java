package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: a municipality is asked to apply together with the lead. Made by whoever applies. */
@Component
class InvitePartner {

    private final Applications applications;
    private final Partners partners;
    private final Claims claims;
    private final ApplicationPeriod period;
    private final SendPersonalLink sendPersonalLink;
    private final SchoolClock clock;

    InvitePartner(Applications applications, Partners partners, Claims claims, ApplicationPeriod period,
            SendPersonalLink sendPersonalLink, SchoolClock clock) {
        this.applications = applications;
        this.partners = partners;
        this.claims = claims;
        this.period = period;
        this.sendPersonalLink = sendPersonalLink;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Asked(UUID partner) implements Outcome {}

        /** It is in an application of its own, or in somebody else's; here is whom to ask. */
        record Taken(Claims.Holder by) implements Outcome {}

        /** It is in the application already, or is the lead itself. */
        record AlreadyHere() implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    /** The same question once more, to the one who was asked: a new link, which ends the one before. */
    @Transactional
    Outcome again(Person me, ApplicationId id, UUID partner) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var asked = application.partner(partner);
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        return switch (asked.state()) {
            case Partner.Agreed _ -> new Outcome.AlreadyHere();
            case Partner.Asked _ -> askAgain(me, application, asked, now);
            case Partner.Declined declined -> {
                partners.save(partner, declined.askAgain(now));
                yield askAgain(me, application, asked, now);
            }
        };
    }

    private Outcome askAgain(Person me, Application application, Partner partner, Instant now) {
        sendPersonalLink.toPartner(application, partner, me, now);
        return new Outcome.Asked(partner.id());
    }

    /** @param contact the person there who gets the personal link */
    @Transactional
    Outcome ask(Person me, ApplicationId id, MunicipalityNumber municipality, Recipient contact) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        if (municipality.equals(application.lead()) || application.partners().stream()
                .anyMatch(partner -> partner.municipality().equals(municipality))) {
            return new Outcome.AlreadyHere();
        }
        if (claims.holding(application.call(), municipality).isPresent()) {
            return new Outcome.Taken(claims.of(application.call(), municipality));
        }
        var partner = new Partner(UUID.randomUUID(), id, municipality, contact.name(), contact.email(),
                new Partner.Asked(now));
        partners.add(partner, me.id(), now);
        sendPersonalLink.toPartner(application, partner, me, now);
        return new Outcome.Asked(partner.id());
    }
}
