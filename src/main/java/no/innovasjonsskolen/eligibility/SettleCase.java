package no.innovasjonsskolen.eligibility;

import java.util.Map;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.EligibilityCase.Agreed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.eligibility.EligibilityCase.Settlement;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.ruling.Signed.Officer;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a difference between two assessors ends. One of them has been persuaded by the other, or
 * somebody else has read both and chosen.
 */
@Component
class SettleCase {

    private final AssessorCases assessorCases;
    private final EligibilityCases cases;
    private final Journal journal;
    private final SchoolClock clock;

    SettleCase(AssessorCases assessorCases, EligibilityCases cases, Journal journal, SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Settled(Agreed state) implements Outcome {}

        /** To hold on to one's own opinion settles nothing. */
        record OwnOpinion() implements Outcome {}

        /** There is no difference, or not any more. */
        record NothingToSettle() implements Outcome {}
    }

    @Transactional
    Outcome settle(Person me, ParticipantId id, Opinion.Id chosen, String reason) {
        var now = clock.instant();
        var file = assessorCases.hold(me, id);
        if (!(file.state() instanceof Disputed disputed)) {
            return new Outcome.NothingToSettle();
        }
        var both = Stream.of(disputed.first(), disputed.second()).toList();
        var holds = both.stream().filter(it -> it.id().equals(chosen)).findFirst()
                .orElseThrow(NotFound::new);
        if (holds.isOf(me.id())) {
            return new Outcome.OwnOpinion();
        }
        var way = both.stream().anyMatch(it -> it.isOf(me.id())) ? Settlement.Way.AGREEMENT
                : Settlement.Way.COMMITTEE;
        var settled = new Settlement(holds, way, reason, Officer.of(me), now);
        assessorCases.declareImpartial(me, file, now);
        cases.add(file, settled);
        journal.record(now, me.asActor(), "eligibility.act.settled", BeginCase.subject(id),
                Map.of("way", way.name(), "verdict", holds.said().verdict().code()));
        return new Outcome.Settled(disputed.settle(settled));
    }
}
