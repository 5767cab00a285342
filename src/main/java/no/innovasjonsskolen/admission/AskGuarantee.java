package no.innovasjonsskolen.admission;

import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.invitation.Invitations;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a municipal director is asked to sign the guarantee for her municipality. Made by whoever
 * applies. Asking again, or somebody else, ends the link that was sent before.
 */
@Component
class AskGuarantee {

    private final Applications applications;
    private final Guarantees guarantees;
    private final ApplicationPeriod period;
    private final SendPersonalLink sendPersonalLink;
    private final TellOthers tellOthers;
    private final SchoolClock clock;

    AskGuarantee(Applications applications, Guarantees guarantees, ApplicationPeriod period,
            SendPersonalLink sendPersonalLink, TellOthers tellOthers, SchoolClock clock) {
        this.applications = applications;
        this.guarantees = guarantees;
        this.period = period;
        this.sendPersonalLink = sendPersonalLink;
        this.tellOthers = tellOthers;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Asked() implements Outcome {}

        /** It was signed before, so there is nothing to ask for. */
        record AlreadySigned() implements Outcome {}

        /** That municipality is not in the application. */
        record NotHere() implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    /** The same director once more: a new link, which ends the one before. */
    @Transactional
    Outcome again(Person me, ApplicationId id, MunicipalityNumber municipality) {
        return switch (applications.hold(id, me.id()).guarantee(municipality)) {
            case Guarantee.AskedFor(var name, var email, _) ->
                ask(me, id, municipality, new Recipient(name, email));
            case Guarantee.Signed _ -> new Outcome.AlreadySigned();
            case Guarantee.NotAsked _, Guarantee.Declined _, Guarantee.SetAside _, Guarantee.Lapsed _ ->
                new Outcome.NotHere();
        };
    }

    @Transactional
    Outcome ask(Person me, ApplicationId id, MunicipalityNumber municipality, Recipient director) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        if (!application.municipalities().contains(municipality)) {
            return new Outcome.NotHere();
        }
        if (application.guarantee(municipality) instanceof Guarantee.Signed) {
            return new Outcome.AlreadySigned();
        }
        if (application.guarantee(municipality) instanceof Guarantee.AskedFor(_, var email, var at)
                && email.equalsIgnoreCase(director.email())
                && now.isBefore(at.plus(Invitations.DOUBLE_CLICK))) {
            return new Outcome.Asked(); // A double click is not a second letter.
        }
        var request = new Guarantees.Request(UUID.randomUUID(), id, municipality, director.name(),
                director.email());
        if (application.guarantee(municipality) instanceof Guarantee.AskedFor before
                && !before.email().equalsIgnoreCase(director.email())) {
            tellOthers.anotherIsAsked(application, request, before, now);
        }
        guarantees.ask(request, me.id(), now);
        sendPersonalLink.toDirector(application, request, me, now);
        return new Outcome.Asked();
    }
}
