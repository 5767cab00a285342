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
import no.innovasjonsskolen.eligibility.EligibilityCase.Settlement;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.ruling.Impartiality;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: an assessor declares a conflict of interest, and does not find the case any more. What she has
 * said in it is taken back with it: nothing that is decided may rest on it.
 */
@Component
class DeclareConflict {

    private final AssessorCases assessorCases;
    private final Opinions opinions;
    private final Impartiality impartiality;
    private final Journal journal;
    private final SchoolClock clock;

    DeclareConflict(AssessorCases assessorCases, Opinions opinions, Impartiality impartiality,
            Journal journal, SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.opinions = opinions;
        this.impartiality = impartiality;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Declared() implements Outcome {}

        /** A difference is settled, and she has a hand in it: a colleague decides, and can open it again. */
        record HasSaid() implements Outcome {}
    }

    @Transactional
    Outcome declare(Person me, ParticipantId id, String reason) {
        var now = clock.instant();
        var file = assessorCases.hold(me, id);
        return switch (file.state()) {
            case Agreed(_, var said, var settled) when settled.isPresent()
                    && hasHand(me, said, settled.get()) ->
                new Outcome.HasSaid();
            case Agreed(_, var said, _) -> declare(me, file, said, reason, now);
            case Half(var first) -> declare(me, file, List.of(first), reason, now);
            case Disputed(var first, var second) ->
                declare(me, file, List.of(first, second), reason, now);
            case Open _, Decided _ -> declare(me, file, List.of(), reason, now);
        };
    }

    /** What she has said counts no more; the case is as far as the other's opinion has brought it. */
    private Outcome declare(Person me, EligibilityCase file, List<Opinion> said, String reason, Instant now) {
        said.stream().filter(it -> it.isOf(me.id())).forEach(hers -> {
            opinions.takeBack(hers, now);
            journal.record(now, me.asActor(), "eligibility.act.taken-back", BeginCase.subject(file.id()),
                    Map.of());
        });
        impartiality.declareConflict(me, file.ref(), reason, now);
        return new Outcome.Declared();
    }

    private static boolean hasHand(Person me, List<Opinion> said, Settlement settled) {
        return said.stream().anyMatch(it -> it.isOf(me.id())) || settled.by().id().equals(me.id());
    }
}
