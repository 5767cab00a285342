package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.ruling.Declaration;
import no.innovasjonsskolen.ruling.Impartiality;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody at the office opens the case of a participant. The first time, that begins it. No case
 * begins while the municipality may still change its application.
 */
@Component
class BeginCase {

    private final AssessorCases assessorCases;
    private final Programmes programmes;
    private final EligibilityCases cases;
    private final Impartiality impartiality;
    private final Journal journal;
    private final SchoolClock clock;

    BeginCase(AssessorCases assessorCases, Programmes programmes, EligibilityCases cases,
            Impartiality impartiality, Journal journal, SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.programmes = programmes;
        this.cases = cases;
        this.impartiality = impartiality;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** @param conflicts what colleagues have declared, who may not have a hand in it */
        record Begun(EligibilityCase file, Entrant entrant, Terms terms, List<Declaration> conflicts,
                Instant at) implements Outcome {}

        /** The deadline of the call has not passed. */
        record NotYet() implements Outcome {}

        /** It is her own, or she has declared a conflict of interest. */
        record Conflicted() implements Outcome {}
    }

    /** A participant that the school does not decide about is not found. */
    @Transactional
    Outcome begin(Person me, ParticipantId id) {
        var now = clock.instant();
        var entrant = assessorCases.entrant(id).orElseThrow(NotFound::new);
        var call = programmes.call(entrant.call());
        if (!call.dates().deadline().hasPassed(now)) {
            return new Outcome.NotYet();
        }
        var conflicts = impartiality.standing(EligibilityCase.ref(id)).values().stream()
                .filter(Declaration::isConflict).toList();
        if (entrant.person().equals(me.id())
                || conflicts.stream().anyMatch(it -> it.person().equals(me.id()))) {
            return new Outcome.Conflicted();
        }
        return new Outcome.Begun(cases.find(id).orElseGet(() -> first(me, entrant, now)), entrant,
                Terms.of(call, programmes.planOf(call)), conflicts, now);
    }

    private EligibilityCase first(Person me, Entrant entrant, Instant now) {
        return cases.hold(entrant.id()).orElseGet(() -> {
            cases.open(entrant, me, now);
            journal.record(now, me.asActor(), "eligibility.act.opened", subject(entrant.id()), Map.of());
            return cases.find(entrant.id()).orElseThrow();
        });
    }

    static Subject subject(ParticipantId id) {
        return new Subject(EligibilityCase.KIND, id.value());
    }
}
