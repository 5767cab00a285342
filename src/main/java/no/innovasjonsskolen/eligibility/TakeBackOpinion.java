package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.Map;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Decided;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Half;
import no.innovasjonsskolen.eligibility.EligibilityCase.Open;
import no.innovasjonsskolen.eligibility.EligibilityCase.State;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the only one who has said anything in a case thinks again. What she had said is kept. */
@Component
class TakeBackOpinion {

    private final AssessorCases assessorCases;
    private final Opinions opinions;
    private final Journal journal;
    private final SchoolClock clock;

    TakeBackOpinion(AssessorCases assessorCases, Opinions opinions, Journal journal, SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.opinions = opinions;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record TakenBack(State state) implements Outcome {}

        /** It is not hers alone any more, or there is none. */
        record TooLate() implements Outcome {}
    }

    @Transactional
    Outcome takeBack(Person me, ParticipantId id) {
        var now = clock.instant();
        var file = assessorCases.hold(me, id);
        return switch (file.state()) {
            case Half half when half.first().isOf(me.id()) ->
                takeBack(me, file, half.first(), half.takeBack(), now);
            case Agreed agreed when agreed.said().size() == 1 && agreed.holds().isOf(me.id()) ->
                takeBack(me, file, agreed.holds(), agreed.takeBack(), now);
            case Open _, Half _, Agreed _, Disputed _, Decided _ -> new Outcome.TooLate();
        };
    }

    private Outcome takeBack(Person me, EligibilityCase file, Opinion opinion, State next, Instant now) {
        opinions.takeBack(opinion, now);
        journal.record(now, me.asActor(), "eligibility.act.taken-back", BeginCase.subject(file.id()),
                Map.of());
        return new Outcome.TakenBack(next);
    }
}
