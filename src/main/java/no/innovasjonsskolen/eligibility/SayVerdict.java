package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.Assessment.Problem;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Half;
import no.innovasjonsskolen.eligibility.EligibilityCase.Open;
import no.innovasjonsskolen.eligibility.EligibilityCase.State;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.ruling.Signed.Officer;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: an assessor says what she means a case comes to, and that nothing stands in her way. What the
 * journal tells is that she did, and not what: a second assessor must not read it there.
 */
@Component
class SayVerdict {

    private final AssessorCases assessorCases;
    private final Opinions opinions;
    private final Programmes programmes;
    private final Journal journal;
    private final SchoolClock clock;

    SayVerdict(AssessorCases assessorCases, Opinions opinions, Programmes programmes,
            Journal journal, SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.opinions = opinions;
        this.programmes = programmes;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** It is said, and this is how far the case has come. */
        record Heard(State state) implements Outcome {}

        /** It cannot be said like this; all of it at once. */
        record Wrong(List<Problem> problems) implements Outcome {}

        /** The participant is asked for something, and may still answer. */
        record WaitsForHer(Deadline until) implements Outcome {}

        /** Nobody is asked for more: she has said hers, or enough is said. */
        record NotAsked(State state) implements Outcome {}
    }

    @Transactional
    Outcome say(Person me, ParticipantId id, Assessment said) {
        var now = clock.instant();
        var file = assessorCases.hold(me, id);
        var call = programmes.call(file.call());
        var terms = Terms.of(call, programmes.planOf(call));
        return switch (file.state()) {
            case Half(var first) when first.isOf(me.id()) -> new Outcome.NotAsked(file.state());
            case Agreed _, Disputed _, Decided _ -> new Outcome.NotAsked(file.state());
            case Open _, Half _ when file.waitsFor(now).isPresent() ->
                new Outcome.WaitsForHer(file.waitsFor(now).get().until());
            case Open _, Half _ -> {
                var problems = new ArrayList<>(said.problems(terms));
                if (!file.mayComeTo(said.verdict(), now)) {
                    problems.add(Problem.WORSE_THAN_BEFORE);
                }
                yield problems.isEmpty() ? hear(me, file, said, terms, now) : new Outcome.Wrong(problems);
            }
        };
    }

    private Outcome hear(Person me, EligibilityCase file, Assessment said, Terms terms, Instant now) {
        var opinion = new Opinion(new Opinion.Id(UUID.randomUUID()), Officer.of(me), said,
                Proposal.of(said.facts(), terms).verdict(), now);
        assessorCases.declareImpartial(me, file, now);
        opinions.add(file, opinion);
        journal.record(now, me.asActor(), "eligibility.act.said", BeginCase.subject(file.id()), Map.of());
        return new Outcome.Heard(next(file.state(), opinion));
    }

    private static State next(State state, Opinion said) {
        return switch (state) {
            case Open open when said.needsSecond() -> open.wait(said);
            case Open open -> open.agree(said);
            case Half half when half.first().said().agreesWith(said.said()) -> half.agree(said);
            case Half half -> half.differ(said);
            case Agreed _, Disputed _, Decided _ -> throw new IllegalStateException("Nobody is asked");
        };
    }
}
