package no.innovasjonsskolen.office;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: who at the office has the case. One who has none takes it; whoever works there may hand it
 * over, for the one who has it may be ill.
 */
@Component
class AssignCase {

    private final CaseOfficers caseOfficers;
    private final Journal journal;
    private final SchoolClock clock;

    AssignCase(CaseOfficers caseOfficers, Journal journal, SchoolClock clock) {
        this.caseOfficers = caseOfficers;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** It is as was decided, or was so already: two clicks are one decision. */
        record Assigned() implements Outcome {}

        /** Somebody else took it first. */
        record HeldBy(CaseOfficer other) implements Outcome {}
    }

    /** Takes a case that nobody has. */
    @Transactional
    Outcome take(Person me, Case file) {
        var now = clock.instant();
        var has = caseOfficers.hold(file.line().id());
        if (has.isPresent()) {
            return has.get().person().equals(me.id()) ? new Outcome.Assigned()
                    : new Outcome.HeldBy(has.get());
        }
        return assign(me, file, me, now);
    }

    /** Gives the case to somebody, oneself too, whoever has it; empty for nobody. */
    @Transactional
    Outcome give(Person me, Case file, Optional<Person> to) {
        var now = clock.instant();
        var has = caseOfficers.hold(file.line().id()).map(CaseOfficer::person);
        if (has.equals(to.map(Person::id))) {
            return new Outcome.Assigned();
        }
        return to.isEmpty() ? letGo(me, file.line().id(), now) : assign(me, file, to.get(), now);
    }

    private Outcome assign(Person me, Case file, Person to, Instant now) {
        var id = file.line().id();
        caseOfficers.save(id, file.call(), new CaseOfficer(to.id(), to.name(), now), me.id());
        if (to.id().equals(me.id())) {
            record(me, id, "office.act.case-taken", Map.of(), now);
        } else {
            record(me, id, "office.act.case-handed-over", Map.of("officer", to.name()), now);
        }
        return new Outcome.Assigned();
    }

    private Outcome letGo(Person me, ApplicationId id, Instant now) {
        caseOfficers.end(id);
        record(me, id, "office.act.case-let-go", Map.of(), now);
        return new Outcome.Assigned();
    }

    private void record(Person me, ApplicationId id, String act, Map<String, String> grounds, Instant now) {
        journal.record(now, me.asActor(), act, WriteNote.subject(id), grounds);
    }
}
