package no.innovasjonsskolen.admission;

import java.time.Instant;
import no.innovasjonsskolen.admission.Guarantees.Request;
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

        /** Nobody has been asked, or what was asked is answered. */
        record NobodyToRemind() implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    @Transactional
    Outcome ask(Person me, ApplicationId id, MunicipalityNumber municipality, Recipient director) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var closed = period.closedToPeople(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        if (!application.municipalities().contains(municipality)) {
            return new Outcome.NotHere();
        }
        return switch (application.guarantee(municipality)) {
            case Guarantee.Signed _ -> new Outcome.AlreadySigned();
            // A double click is not a second letter.
            case Guarantee.AskedFor before when before.isTo(director)
                    && now.isBefore(before.at().plus(Invitations.DOUBLE_CLICK)) ->
                new Outcome.Asked();
            case Guarantee.AskedFor before when !before.isTo(director) -> {
                tellOthers.anotherIsAsked(application, municipality, before, now);
                yield ask(me, application, Request.to(director, id, municipality), now);
            }
            case Guarantee.AskedFor _, Guarantee.NotAsked _, Guarantee.Declined _ ->
                ask(me, application, Request.to(director, id, municipality), now);
            case Guarantee.SetAside _, Guarantee.Lapsed _ ->
                ask(me, application, Request.to(director, id, municipality), now);
        };
    }

    private Outcome ask(Person me, Application application, Request request, Instant now) {
        guarantees.ask(request, me.id(), now);
        sendPersonalLink.toDirector(application, request, me, now);
        return new Outcome.Asked();
    }

    /**
     * The same director is reminded of the same question: a new link to it ends the one before. What she
     * has opened and is writing in stays open.
     */
    @Transactional
    Outcome remind(Person me, ApplicationId id, MunicipalityNumber municipality) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var closed = period.closedToPeople(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        return switch (application.guarantee(municipality)) {
            case Guarantee.Signed _ -> new Outcome.AlreadySigned();
            case Guarantee.AskedFor _ -> {
                sendPersonalLink.toDirector(application, guarantees.newest(id, municipality), me, now);
                yield new Outcome.Asked();
            }
            case Guarantee.NotAsked _, Guarantee.Declined _, Guarantee.SetAside _, Guarantee.Lapsed _ ->
                new Outcome.NobodyToRemind();
        };
    }
}
