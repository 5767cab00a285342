package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Half;
import no.innovasjonsskolen.eligibility.EligibilityCase.Open;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.ruling.LegalDays;
import no.innovasjonsskolen.ruling.Signed.Officer;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: an assessor asks the participant for what the case lacks, with a last day. Until she has
 * answered, or the day has passed, nobody assesses it further.
 */
@Component
class AskForMissing {

    private final AssessorCases assessorCases;
    private final Requests requests;
    private final TellAsked tellAsked;
    private final Journal journal;
    private final SchoolClock clock;

    AskForMissing(AssessorCases assessorCases, Requests requests, TellAsked tellAsked, Journal journal,
            SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.requests = requests;
        this.tellAsked = tellAsked;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Asked(Request request) implements Outcome {}

        /** She would have too little time. */
        record TooSoon(Deadline earliest) implements Outcome {}

        /** She has been asked, and the case waits for her. */
        record AskedAlready() implements Outcome {}

        /** Enough is said to decide it, or it is decided. */
        record NotNow() implements Outcome {}
    }

    /** What is asked for: at least one document, or something else in words. */
    record Missing(List<Evidence> papers, String other) {

        /** Refuses to ask for nothing. */
        Missing {
            if (papers.isEmpty() && other.isBlank()) {
                throw new IllegalArgumentException("Nothing is asked for");
            }
        }
    }

    @Transactional
    Outcome ask(Person me, ParticipantId id, Missing missing, Deadline until) {
        var now = clock.instant();
        var file = assessorCases.hold(me, id);
        var earliest = LegalDays.workingDays(Request.LEAST_WORKING_DAYS, now);
        return switch (file.state()) {
            case Agreed _, Disputed _, Decided _ -> new Outcome.NotNow();
            case Open _, Half _ when file.waitsFor(now).isPresent() -> new Outcome.AskedAlready();
            case Open _, Half _ when until.lastDay().isBefore(earliest.lastDay()) ->
                new Outcome.TooSoon(earliest);
            case Open _, Half _ -> ask(me,
                    new Request(new Request.Id(UUID.randomUUID()), Request.Kind.MISSING, id,
                            missing.papers(), missing.other(), until, Officer.of(me), now,
                            new Request.Asked()),
                    now);
        };
    }

    private Outcome ask(Person me, Request request, Instant now) {
        requests.add(request);
        journal.record(now, me.asActor(), "eligibility.act.asked", BeginCase.subject(request.of()),
                Map.of("last-day", request.until().lastDay().toString()));
        tellAsked.asked(request, me, now);
        return new Outcome.Asked(request);
    }
}
