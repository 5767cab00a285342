package no.innovasjonsskolen.eligibility;

import java.util.Map;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.ruling.Signed.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the school needs nothing more from a participant, or lets a notice go, and tells her so. */
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
        var file = assessorCases.hold(me, id);
        var found = file.toDrop(now);
        return found.isEmpty() ? new Outcome.NotWaiting() : switch (found.get().state()) {
            case Request.Asked asked -> takeBack(me, found.get(), asked.takeBack(Officer.of(me), now));
            case Request.Answered answered ->
                takeBack(me, found.get(), answered.takeBack(Officer.of(me), now));
            case Request.TakenBack _ -> new Outcome.NotWaiting();
        };
    }

    private Outcome takeBack(Person me, Request request, Request.TakenBack taken) {
        requests.save(request.id(), taken);
        journal.record(taken.at(), me.asActor(), request.kind().isNotice() ? "eligibility.act.notice-dropped"
                : "eligibility.act.request-taken-back", BeginCase.subject(request.of()), Map.of());
        tellAsked.takenBack(request, taken.at());
        return new Outcome.TakenBack();
    }
}
