package no.innovasjonsskolen.admission;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: somebody on the list is sent her personal link, perhaps again. Made by whoever applies. */
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
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        if (!person.sheet().has(Participant.EMAIL) || !person.sheet().has(Participant.NAME)) {
            return new Outcome.NoAddress();
        }
        participants.invited(participant, person.email(), now);
        sendPersonalLink.toParticipant(application, person, me, now);
        return new Outcome.Asked();
    }
}
