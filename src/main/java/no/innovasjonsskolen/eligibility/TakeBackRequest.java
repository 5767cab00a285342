package no.innovasjonsskolen.eligibility;

import java.util.Map;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.ruling.Signed.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the school needs nothing more from a participant after all, and tells her so. */
@Component
class TakeBackRequest {

    private final AssessorCases assessorCases;
    private final Requests requests;
    private final TellAsked tellAsked;
    private final Journal journal;
    private final SchoolClock clock;

    TakeBackRequest(AssessorCases assessorCases, Requests requests, TellAsked tellAsked, Journal journal,
            SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.requests = requests;
        this.tellAsked = tellAsked;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record TakenBack() implements Outcome {}

        /** Nobody waits for her: she has answered, the day has passed, or it was taken back before. */
        record NotWaiting() implements Outcome {}
    }

    @Transactional
    Outcome takeBack(Person me, ParticipantId id) {
        var now = clock.instant();
        var waiting = assessorCases.hold(me, id).waitsFor(now);
        if (waiting.isEmpty() || !(waiting.get().state() instanceof Request.Asked asked)) {
            return new Outcome.NotWaiting();
        }
        requests.save(waiting.get().id(), asked.takeBack(Officer.of(me), now));
        journal.record(now, me.asActor(), "eligibility.act.request-taken-back", BeginCase.subject(id),
                Map.of());
        tellAsked.takenBack(waiting.get(), now);
        return new Outcome.TakenBack();
    }
}
