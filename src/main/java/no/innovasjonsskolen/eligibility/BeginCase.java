package no.innovasjonsskolen.eligibility;

import java.time.Instant;
import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.programme.Programmes;
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

    private final Admissions admissions;
    private final Programmes programmes;
    private final EligibilityCases cases;
    private final Impartiality impartiality;
    private final Journal journal;
    private final SchoolClock clock;

    BeginCase(Admissions admissions, Programmes programmes, EligibilityCases cases,
            Impartiality impartiality, Journal journal, SchoolClock clock) {
        this.admissions = admissions;
        this.programmes = programmes;
        this.cases = cases;
        this.impartiality = impartiality;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Begun(EligibilityCase file, Entrant entrant, Terms terms, Instant at) implements Outcome {}

        /** The deadline of the call has not passed. */
        record NotYet() implements Outcome {}

        /** It is her own, or she has declared a conflict of interest. */
        record Conflicted() implements Outcome {}
    }

    /** A participant that the school does not decide about is not found. */
    @Transactional
    Outcome begin(Person me, ParticipantId id) {
        var now = clock.instant();
        var entrant = admissions.entrant(id).orElseThrow(NotFound::new);
        var call = programmes.call(entrant.call());
        if (!call.dates().deadline().hasPassed(now)) {
            return new Outcome.NotYet();
        }
        if (impartiality.isClosedTo(me.id(), EligibilityCase.ref(id), entrant.person())) {
            return new Outcome.Conflicted();
        }
        return new Outcome.Begun(cases.find(id).orElseGet(() -> first(me, entrant, now)), entrant,
                Terms.of(call, programmes.planOf(call)), now);
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
