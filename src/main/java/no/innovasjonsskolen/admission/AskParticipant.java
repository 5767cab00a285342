package no.innovasjonsskolen.admission;

import java.time.Instant;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.invitation.Invitations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody on the list is sent her personal link, perhaps again: the link before it leads
 * nowhere from then on. Whoever has begun is reminded instead. Made by whoever applies, also after the
 * deadline, as long as the application that was sent is not withdrawn.
 */
@Component
class AskParticipant {

    private final Applications applications;
    private final Participants participants;
    private final ApplicationPeriod period;
    private final SendPersonalLink sendPersonalLink;
    private final SchoolClock clock;

    AskParticipant(Applications applications, Participants participants, ApplicationPeriod period,
            SendPersonalLink sendPersonalLink, SchoolClock clock) {
        this.applications = applications;
        this.participants = participants;
        this.period = period;
        this.sendPersonalLink = sendPersonalLink;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Asked() implements Outcome {}

        /** She has said yes or no, and nothing is asked of her. */
        record HasAnswered() implements Outcome {}

        /** There is no name or address to send to. */
        record NoAddress() implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    @Transactional
    Outcome ask(Person me, ApplicationId id, ParticipantId participant) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var person = application.find(participant);
        var closed = period.closedToPeople(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        if (!person.canBeReached()) {
            return new Outcome.NoAddress();
        }
        return ask(me, application, person, now);
    }

    /** Everybody who has not been asked yet, and can be. */
    @Transactional
    Outcome askAll(Person me, ApplicationId id) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var closed = period.closedToPeople(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        application.team().stream().filter(it -> !it.isTold() && it.canBeReached())
                .forEach(it -> ask(me, application, it, now));
        return new Outcome.Asked();
    }

    private Outcome ask(Person me, Application application, Participant person, Instant now) {
        return switch (person.standing()) {
            case Participant.Confirmed _, Participant.Refused _, Participant.Removed _ ->
                new Outcome.HasAnswered();
            case Participant.Answering _ -> {
                sendPersonalLink.remindParticipant(application, person, me, now);
                yield new Outcome.Asked();
            }
            // A double click is not a second letter, and does not end the link in the first.
            case Participant.Invited(var at) when now.isBefore(at.plus(Invitations.DOUBLE_CLICK)) ->
                new Outcome.Asked();
            case Participant.Named _, Participant.Invited _ -> {
                participants.invited(person.id(), person.email(), now);
                sendPersonalLink.toParticipant(application, person, me, now);
                yield new Outcome.Asked();
            }
        };
    }
}
