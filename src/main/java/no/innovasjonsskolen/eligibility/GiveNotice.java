package no.innovasjonsskolen.eligibility;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.ruling.LegalDays;
import no.innovasjonsskolen.ruling.Signed.Officer;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a participant is told that what was decided about her may be changed to less, and why, before
 * anybody changes it (fvl § 16). She answers, or the day passes; then two officers decide, or it is let go.
 */
@Component
class GiveNotice {

    private final AssessorCases assessorCases;
    private final Requests requests;
    private final TellAsked tellAsked;
    private final Journal journal;
    private final SchoolClock clock;

    GiveNotice(AssessorCases assessorCases, Requests requests, TellAsked tellAsked, Journal journal,
            SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.requests = requests;
        this.tellAsked = tellAsked;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Given(Request notice) implements Outcome {}

        /** She would have too little time. */
        record TooSoon(Deadline earliest) implements Outcome {}

        /** It is not decided, there is nothing less to decide, or she has been given notice before. */
        record NotNow() implements Outcome {}
    }

    /** @param why to the participant */
    @Transactional
    Outcome give(Person me, ParticipantId id, Request.Kind kind, String why, Deadline until) {
        var now = clock.instant();
        var file = assessorCases.hold(me, id);
        if (!kind.isNotice() || !(file.state() instanceof Decided(var result))
                || result.verdict() == Verdict.COURSE_PARTICIPANT
                || file.toDrop(now).isPresent()) {
            return new Outcome.NotNow();
        }
        var earliest = LegalDays.weeks(Request.LEAST_NOTICE_WEEKS, now);
        if (until.lastDay().isBefore(earliest.lastDay())) {
            return new Outcome.TooSoon(earliest);
        }
        var notice = new Request(new Request.Id(UUID.randomUUID()), kind, id, List.of(), why, until,
                Officer.of(me), now, new Request.Asked());
        requests.add(notice);
        assessorCases.declareImpartial(me, file, now);
        journal.record(now, me.asActor(), "eligibility.act.notice-given", BeginCase.subject(id),
                Map.of("last-day", until.lastDay().toString()));
        tellAsked.asked(notice, me, now);
        return new Outcome.Given(notice);
    }
}
