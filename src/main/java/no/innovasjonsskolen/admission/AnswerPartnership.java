package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a partner agrees, or does not; or another person answers and writes for it from now on. Made by
 * whoever does so today: her right ends when the other uses the link.
 */
@Component
class AnswerPartnership {

    private final Applications applications;
    private final Partners partners;
    private final Claims claims;
    private final ApplicationPeriod period;
    private final TellOthers tellOthers;
    private final SchoolClock clock;

    AnswerPartnership(Applications applications, Partners partners, Claims claims, ApplicationPeriod period,
            TellOthers tellOthers, SchoolClock clock) {
        this.applications = applications;
        this.partners = partners;
        this.claims = claims;
        this.period = period;
        this.tellOthers = tellOthers;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Agreed(ApplicationId id) implements Outcome {}

        record Declined() implements Outcome {}

        /** The municipality is in another application; it must leave that one first. */
        record Taken(Claims.Holder by, MunicipalityNumber municipality) implements Outcome {}

        record HandedOver() implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    @Transactional
    Outcome answer(Person me, UUID id, boolean yes) {
        var now = clock.instant();
        var application = applications.holdAsked(id, me.id());
        var partner = application.partner(id);
        var closed = period.closed(application, now);
        // Whoever has agreed may leave as long as there is something to leave.
        var leaves = !yes && partner.agreed() && !(application.state() instanceof Application.Withdrawn);
        if (closed.isPresent() && !leaves) {
            return new Outcome.NotNow(closed.get());
        }
        return yes ? agree(me, application, partner, now) : decline(me, application, partner, now);
    }

    /** @param to who gets a personal link, and is the partner's contact from now on */
    @Transactional
    Outcome handOver(Person me, UUID id, Recipient to) {
        var now = clock.instant();
        var application = applications.holdAsked(id, me.id());
        var partner = application.partner(id);
        var closed = partner.agreed() ? period.closedToPeople(application, now)
                : period.closed(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        if (partner.state() instanceof Partner.Declined) {
            return new Outcome.Declined();
        }
        if (!partner.contact().equals(to)) {
            partners.handOver(id, me, to);
            tellOthers.partnerHandedOver(application, partner.with(to), me, now);
        }
        return new Outcome.HandedOver();
    }

    private Outcome agree(Person me, Application application, Partner partner, Instant now) {
        return switch (partner.state()) {
            case Partner.Asked asked -> join(me, application, partner, asked.agree(me.name(), now));
            case Partner.Declined declined -> join(me, application, partner, declined.agree(me.name(), now));
            // A double click is not a second answer.
            case Partner.Agreed _ -> new Outcome.Agreed(application.id());
        };
    }

    private Outcome join(Person me, Application application, Partner partner, Partner.Agreed agreed) {
        if (!claims.claim(application.call(), partner.municipality(), application.id(), agreed.at())) {
            return new Outcome.Taken(claims.of(application.call(), partner.municipality()),
                    partner.municipality());
        }
        partners.save(partner.id(), agreed, me.id());
        tellOthers.partnerAnswered(application, partner, true, me, agreed.at());
        tellOthers.guaranteesLapsed(application, partner, agreed.at());
        return new Outcome.Agreed(application.id());
    }

    private Outcome decline(Person me, Application application, Partner partner, Instant now) {
        return switch (partner.state()) {
            case Partner.Asked asked -> leave(me, application, partner, asked.decline(me.name(), now));
            case Partner.Agreed agreed -> leave(me, application, partner, agreed.leave(me.name(), now));
            case Partner.Declined _ -> new Outcome.Declined();
        };
    }

    private Outcome leave(Person me, Application application, Partner partner, Partner.Declined declined) {
        claims.release(application.id(), partner.municipality(), declined.at());
        partners.save(partner.id(), declined, me.id());
        tellOthers.partnerAnswered(application, partner, false, me, declined.at());
        // What was sent keeps its signatures; nobody can be asked for new ones after the deadline.
        if (partner.agreed() && period.closed(application, declined.at()).isEmpty()) {
            tellOthers.guaranteesLapsed(application, partner, declined.at());
        }
        return new Outcome.Declined();
    }
}
