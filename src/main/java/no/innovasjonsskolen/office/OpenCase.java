package no.innovasjonsskolen.office;

import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: somebody at the office opens an application, and what is sent counts as seen. */
@Component
class OpenCase {

    private final CaseReads caseReads;
    private final SchoolClock clock;

    OpenCase(CaseReads caseReads, SchoolClock clock) {
        this.caseReads = caseReads;
        this.clock = clock;
    }

    @Transactional
    void open(PersonId me, Case file) {
        var now = clock.instant();
        file.sendings().stream().findFirst().ifPresent(last -> caseReads.add(file.line().id(), file.call(),
                new CaseReads.CaseRead(last.number(), me, now)));
    }
}
