package no.innovasjonsskolen.office;

import java.time.Instant;
import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody who writes in the application answers what the office has asked. An answer after the
 * last day is taken too, and the office sees that it came late.
 */
@Component
class AnswerInquiry {

    private final Admissions admissions;
    private final Inquiries inquiries;
    private final Journal journal;
    private final SchoolClock clock;

    AnswerInquiry(Admissions admissions, Inquiries inquiries, Journal journal, SchoolClock clock) {
        this.admissions = admissions;
        this.inquiries = inquiries;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Answered() implements Outcome {}

        /** A colleague was first, and hers is the answer. */
        record AnsweredBy(String name, Instant at) implements Outcome {}

        /** The office has taken the question back, or the municipality the application. */
        record NotAskedAnyMore() implements Outcome {}
    }

    @Transactional
    Outcome answer(Person me, ApplicationId application, InquiryId id, String text) {
        var now = clock.instant();
        var own = admissions.own(application, me.id());
        var inquiry = inquiries.hold(id, application);
        return switch (inquiry.state()) {
            case Inquiry.Asked asked when !own.withdrawn() -> {
                inquiries.save(id, asked.answer(text, me.name(), now), me);
                journal.record(now, me.asActor(), "office.act.inquiry-answered",
                        Admissions.subject(application), inquiry.until().hasPassed(now)
                                ? Map.of("late", "true") : Map.of());
                yield new Outcome.Answered();
            }
            case Inquiry.Answered(_, var by, var at) -> new Outcome.AnsweredBy(by, at);
            case Inquiry.Closed(_, var by, var at, _, _) -> new Outcome.AnsweredBy(by, at);
            case Inquiry.Asked _, Inquiry.TakenBack _ -> new Outcome.NotAskedAnyMore();
        };
    }
}
