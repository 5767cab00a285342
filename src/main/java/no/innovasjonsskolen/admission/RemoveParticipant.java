package no.innovasjonsskolen.admission;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.invitation.Invitations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody is removed from the list of participants. Made by whoever applies. Her link leads
 * nowhere from then on; whoever had been asked is told, and keeps what she has written about herself.
 */
@Component
class RemoveParticipant {

    private final Applications applications;
    private final Participants participants;
    private final ApplicationPeriod period;
    private final Invitations invitations;
    private final TellOthers tellOthers;
    private final SchoolClock clock;

    RemoveParticipant(Applications applications, Participants participants, ApplicationPeriod period,
            Invitations invitations, TellOthers tellOthers, SchoolClock clock) {
        this.applications = applications;
        this.participants = participants;
        this.period = period;
        this.invitations = invitations;
        this.tellOthers = tellOthers;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Removed() implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    @Transactional
    Outcome remove(Person me, ApplicationId id, ParticipantId participant) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var person = application.find(participant);
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        participants.remove(person.id(), me.id(), now);
        invitations.end(AdmissionInvitations.PARTICIPANT, participant.toString(), now);
        tellOthers.participantRemoved(application, person, me, now);
        return new Outcome.Removed();
    }
}
