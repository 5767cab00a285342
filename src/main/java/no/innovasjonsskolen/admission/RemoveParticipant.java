package no.innovasjonsskolen.admission;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: somebody is removed from the list of participants. Made by whoever applies. */
@Component
class RemoveParticipant {

    private final Applications applications;
    private final Participants participants;
    private final ApplicationPeriod period;
    private final Journal journal;
    private final SchoolClock clock;

    RemoveParticipant(Applications applications, Participants participants, ApplicationPeriod period,
            Journal journal, SchoolClock clock) {
        this.applications = applications;
        this.participants = participants;
        this.period = period;
        this.journal = journal;
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
        journal.record(now, me.asActor(), "admission.act.participant-removed", StartApplication.subject(id),
                Map.of("participant", participant.toString()));
        return new Outcome.Removed();
    }
}
