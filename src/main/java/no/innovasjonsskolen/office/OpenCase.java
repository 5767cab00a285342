package no.innovasjonsskolen.office;

import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: somebody at the office opens an application; what is sent and answered counts as seen. */
@Component
class OpenCase {

    private final CaseReads caseReads;
    private final Inquiries inquiries;
    private final SchoolClock clock;

    OpenCase(CaseReads caseReads, Inquiries inquiries, SchoolClock clock) {
        this.caseReads = caseReads;
        this.inquiries = inquiries;
        this.clock = clock;
    }

    @Transactional
    void open(Person me, Case file, WorkItem item) {
        var now = clock.instant();
        file.sendings().stream().findFirst().ifPresent(last -> caseReads.add(file.line().id(), file.call(),
                new CaseReads.CaseRead(last.number(), me.id(), now)));
        for (var inquiry : item.inquiries()) {
            if (inquiry.state() instanceof Inquiry.Answered answered) {
                inquiries.save(inquiry.id(), answered.read(me.name(), now), me);
            }
        }
    }
}
