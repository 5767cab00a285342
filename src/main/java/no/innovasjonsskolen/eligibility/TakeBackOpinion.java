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

/**
 * A decision: an assessor thinks again before it is decided. What she had said is kept; what another has said
 * stands as far as it goes by itself.
 */
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

        /** It is decided, a difference is settled, or she has said nothing. */
        record TooLate() implements Outcome {}
    }

    @Transactional
    Outcome takeBack(Person me, ParticipantId id) {
        var now = clock.instant();
        var file = assessorCases.hold(me, id);
        var hers = file.toTakeBack(me.id());
        return hers.isEmpty() ? new Outcome.TooLate() : switch (file.state()) {
            case Half half -> takeBack(me, file, hers.get(), half.takeBack(), now);
            case Agreed agreed -> takeBack(me, file, hers.get(), without(agreed, hers.get()), now);
            case Open _, Disputed _, Decided _ -> new Outcome.TooLate();
        };
    }

    private static State without(Agreed agreed, Opinion hers) {
        var left = agreed.said().stream().filter(it -> !it.equals(hers)).findFirst();
        return left.isEmpty() ? agreed.takeBack()
                : left.get().needsSecond() ? agreed.halve(left.get()) : agreed.leave(left.get());
    }

    private Outcome takeBack(Person me, EligibilityCase file, Opinion opinion, State next, Instant now) {
        opinions.takeBack(opinion, now);
        journal.record(now, me.asActor(), "eligibility.act.taken-back", BeginCase.subject(file.id()),
                Map.of());
        return new Outcome.TakenBack(next);
    }
}
