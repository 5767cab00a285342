package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Half;
import no.innovasjonsskolen.eligibility.EligibilityCase.Open;
import no.innovasjonsskolen.eligibility.EligibilityCase.Result;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.ruling.AppealStanding;
import no.innovasjonsskolen.ruling.Rulings;
import no.innovasjonsskolen.ruling.Signed.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: what the assessors have come to is decided. The participant gets her ruling, in the same
 * transaction, also when a case that was opened again comes to the same: she waits for an answer. Whoever
 * decides it says with that that nothing stands in her way.
 */
@Component
class DecideCase {

    private final AssessorCases assessorCases;
    private final EligibilityCases cases;
    private final EligibilityLetters letters;
    private final Rulings rulings;
    private final Journal journal;
    private final SchoolClock clock;

    DecideCase(AssessorCases assessorCases, EligibilityCases cases, EligibilityLetters letters,
            Rulings rulings, Journal journal, SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.cases = cases;
        this.letters = letters;
        this.rulings = rulings;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Made(Result result) implements Outcome {}

        /** It was decided before, by her or by somebody else. */
        record Already(Result result) implements Outcome {}

        /** It is less than before: a second officer must approve it. */
        record NeedsAnother() implements Outcome {}

        /** It is less than what she has appealed against (fvl § 34). */
        record Appealed() implements Outcome {}

        /** It has not come so far, or not to what she has seen. */
        record NotReady() implements Outcome {}
    }

    /** @param seen the opinion that she has seen the letter of */
    @Transactional
    Outcome decide(Person me, ParticipantId id, Opinion.Id seen) {
        var now = clock.instant();
        var file = assessorCases.hold(me, id);
        return switch (file.state()) {
            case Decided(var result) -> new Outcome.Already(result);
            case Agreed agreed when agreed.holds().id().equals(seen) ->
                file.isLess(agreed.holds().said().verdict()) ? less(me, file, agreed, now)
                        : make(me, file, agreed, now);
            case Agreed _, Open _, Half _, Disputed _ -> new Outcome.NotReady();
        };
    }

    private Outcome less(Person me, EligibilityCase file, Agreed agreed, Instant now) {
        if (agreed.said().stream().allMatch(it -> it.isOf(me.id()))) {
            return new Outcome.NeedsAnother();
        }
        var before = file.result().orElseThrow().ruling();
        return rulings.appealsAgainst(List.of(before)).stream()
                .anyMatch(it -> it.stage() != AppealStanding.Stage.WITHDRAWN)
                        ? new Outcome.Appealed() : make(me, file, agreed, now);
    }

    private Outcome make(Person me, EligibilityCase file, Agreed agreed, Instant now) {
        assessorCases.declareImpartial(me, file, now);
        var ruling = rulings.make(me, letters.ruling(file, agreed, me, now), now);
        var decided = agreed.decide(new Result(ruling.id(), agreed.holds(), Officer.of(me), now));
        cases.add(file, decided.result());
        journal.record(now, me.asActor(), "eligibility.act.decided", BeginCase.subject(file.id()),
                Map.of("verdict", decided.result().verdict().code(), "ruling", ruling.reference()));
        return new Outcome.Made(decided.result());
    }
}
