package no.innovasjonsskolen.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.Assessment.Problem;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Result;
import no.innovasjonsskolen.eligibility.EligibilityCase.State;
import no.innovasjonsskolen.eligibility.Schooling.Degree;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: whether the degree that a result depended on was finished. It opens the case again and says
 * what that comes to, so that it is decided anew like any other: a refusal by two.
 */
@Component
class RecordCondition {

    private final AssessorCases assessorCases;
    private final EligibilityLetters letters;
    private final ReopenCase reopenCase;
    private final SayVerdict sayVerdict;
    private final Journal journal;
    private final SchoolClock clock;

    RecordCondition(AssessorCases assessorCases, EligibilityLetters letters, ReopenCase reopenCase,
            SayVerdict sayVerdict, Journal journal, SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.letters = letters;
        this.reopenCase = reopenCase;
        this.sayVerdict = sayVerdict;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Recorded(State state) implements Outcome {}

        /** Nothing depends on a degree, or not any more. */
        record NoCondition() implements Outcome {}

        /** She has until this day. */
        record TooEarly(LocalDate day) implements Outcome {}

        /** It cannot be said like this; all of it at once. */
        record Wrong(List<Problem> problems) implements Outcome {}

        /** She has been given notice, and may still answer. */
        record WaitsForHer() implements Outcome {}
    }

    /**
     * What somebody has found.
     *
     * @param verified how the diploma was seen to be genuine; nothing where it did not come
     * @param reason to the participant
     */
    record Found(Verified verified, String reason) {

        boolean isMet() {
            return verified != Verified.NOTHING;
        }
    }

    @Transactional
    Outcome record(Person me, ParticipantId id, Found found) {
        var now = clock.instant();
        var file = assessorCases.hold(me, id);
        var today = LocalDate.ofInstant(now, SchoolClock.OSLO);
        if (!(file.state() instanceof Decided(var result)) || result.condition().isEmpty()) {
            return new Outcome.NoCondition();
        }
        if (file.waitsFor(now).isPresent()) {
            return new Outcome.WaitsForHer();
        }
        if (!found.isMet() && !result.conditionIsOver(today)) {
            return new Outcome.TooEarly(result.condition().get());
        }
        var assessment = assessment(result, found);
        var problems = assessment.problems(letters.terms(file));
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        reopenCase.reopen(me, id, found.reason());
        journal.record(now, me.asActor(),
                found.isMet() ? "eligibility.act.condition-met" : "eligibility.act.condition-not-met",
                BeginCase.subject(id), Map.of());
        if (sayVerdict.say(me, id, assessment) instanceof SayVerdict.Outcome.Heard(var state)) {
            return new Outcome.Recorded(state);
        }
        throw new IllegalStateException("A case that was opened just now asks for an opinion");
    }

    /** What the result rested on, with the degree as it is now. */
    private static Assessment assessment(Result result, Found found) {
        var said = result.holds().said();
        var had = said.facts().schooling();
        var shown = new TreeSet<>(said.facts().shown());
        if (found.isMet()) {
            shown.add(Evidence.DIPLOMA);
        }
        var schooling = new Schooling(had.kind(), had.recognised(),
                found.isMet() ? Degree.FINISHED : Degree.NONE, Optional.empty(), had.credits(), had.years());
        return new Assessment(
                new Facts(said.facts().wantsCredits(), schooling, said.facts().relevantMonths(),
                        said.facts().workMonths(), Set.copyOf(shown)),
                found.isMet() ? Verdict.STUDENT : Verdict.COURSE_PARTICIPANT, false, found.verified(),
                said.registerChecked(), found.reason());
    }
}
