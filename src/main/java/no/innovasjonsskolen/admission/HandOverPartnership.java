package no.innovasjonsskolen.admission;

import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: another person answers and writes for a partner from now on. Made by whoever does so today; her
 * right ends when the other uses the link. The lead is told.
 */
@Component
class HandOverPartnership {

    private final Applications applications;
    private final Partners partners;
    private final ApplicationPeriod period;
    private final SendPersonalLink sendPersonalLink;
    private final TellOthers tellOthers;
    private final SchoolClock clock;

    HandOverPartnership(Applications applications, Partners partners, ApplicationPeriod period,
            SendPersonalLink sendPersonalLink, TellOthers tellOthers, SchoolClock clock) {
        this.applications = applications;
        this.partners = partners;
        this.period = period;
        this.sendPersonalLink = sendPersonalLink;
        this.tellOthers = tellOthers;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record HandedOver() implements Outcome {}

        /** The municipality has said no, and nothing is left to hand over. */
        record SaidNo() implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    /** @param to who gets a personal link, and is the partner's contact from now on */
    @Transactional
    Outcome handOver(Person me, UUID id, Recipient to) {
        var now = clock.instant();
        var application = applications.holdAsked(id, me.id());
        var closed = period.closedToPeople(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        var partner = application.partner(id);
        if (partner.state() instanceof Partner.Declined) {
            return new Outcome.SaidNo();
        }
        if (!partner.contact().equals(to)) {
            partners.save(id, to);
            sendPersonalLink.toNewContact(application, partner.with(to), me, now);
            tellOthers.partnerHandedOver(application, partner.with(to), me, now);
        }
        return new Outcome.HandedOver();
    }
}
