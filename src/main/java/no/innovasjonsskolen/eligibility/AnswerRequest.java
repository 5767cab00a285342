package no.innovasjonsskolen.eligibility;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a participant says that she has sent what she has. Made by herself alone. After the last day it
 * is taken too, for the case may not be decided yet.
 */
@Component
class AnswerRequest {

    private final AssessorCases assessorCases;
    private final Requests requests;
    private final Journal journal;
    private final SchoolClock clock;

    AnswerRequest(AssessorCases assessorCases, Requests requests, Journal journal, SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** It is answered, now or since earlier: a double click is not a second answer. */
        record Answered() implements Outcome {}

        /** The school needs nothing more, or does not decide about her any more. */
        record NotAskedAnyMore() implements Outcome {}
    }

    /** @param text what she wants to say with it; may be empty */
    @Transactional
    Outcome answer(Person me, Request.Id id, String text) {
        var now = clock.instant();
        var request = requests.hold(id, me.id());
        return switch (request.state()) {
            case Request.Asked asked when assessorCases.entrant(request.of()).isPresent() -> {
                requests.save(id, asked.answer(text, now));
                journal.record(now, me.asActor(), request.kind().isNotice()
                        ? "eligibility.act.notice-answered" : "eligibility.act.answered",
                        BeginCase.subject(request.of()),
                        request.until().hasPassed(now) ? Map.of("late", "true") : Map.of());
                yield new Outcome.Answered();
            }
            case Request.Answered _ -> new Outcome.Answered();
            case Request.Asked _, Request.TakenBack _ -> new Outcome.NotAskedAnyMore();
        };
    }
}
