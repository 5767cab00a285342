package no.innovasjonsskolen.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** Gathers a call's applications as the office works with them, and one of them whole. */
@Component
class WorkQuery {

    /** As many as there could ever be municipalities. */
    private static final int ALL = 10_000;

    private final Programmes programmes;
    private final Municipalities municipalities;
    private final CaseReads caseReads;
    private final CaseOfficers caseOfficers;
    private final Inquiries inquiries;
    private final Cases cases;

    WorkQuery(Programmes programmes, Municipalities municipalities, CaseReads caseReads,
            CaseOfficers caseOfficers, Inquiries inquiries, Cases cases) {
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.caseReads = caseReads;
        this.caseOfficers = caseOfficers;
        this.inquiries = inquiries;
        this.cases = cases;
    }

    /** The call that was chosen, else the current one; empty before the first. */
    Optional<Call> call(WorkFilter filter, Instant now) {
        var chosen = filter.call();
        return chosen.isEmpty() ? programmes.currentCall(now)
                : programmes.calls().stream().filter(call -> call.id().equals(chosen.get())).findFirst();
    }

    /** The call with this id. */
    Call call(CallId id) {
        return programmes.call(id);
    }

    /** Every call, newest first. */
    List<Call> calls() {
        return programmes.calls();
    }

    /**
     * The municipalities as they were on the call's last day, or are, while it lasts: a later merger does
     * not move an old application.
     */
    Places places(Call call, Instant now) {
        var today = LocalDate.ofInstant(now, SchoolClock.OSLO);
        var last = call.dates().deadline().lastDay();
        return new Places(municipalities, last.isBefore(today) ? last : today, call.terms().bands());
    }

    /** The call's applications, in the order that what anybody had seen at that moment gives. */
    WorkList list(Call call, PersonId me, Instant at) {
        var lines = cases.page(Cases.Query.all(call.id(), caseReads.newest(call.id(), at)), 0, ALL);
        var officers = caseOfficers.of(call.id());
        var asked = inquiries.of(call.id());
        var rule = programmes.planOf(call).team();
        return new WorkList(lines.stream().map(line -> new WorkItem(line, rule,
                Optional.ofNullable(officers.get(line.id())),
                asked.getOrDefault(line.id(), List.of()))).toList(), places(call, at),
                new WorkStatus.Looking(me, at));
    }

    /**
     * Those before and after an application in the list, as it was when it was opened. Only what needs all
     * the others to be known asks for them all.
     */
    Cases.Neighbours beside(Case file, Call call, WorkFilter filter, PersonId me, Instant opened) {
        if (filter.status().isPresent() || filter.joint().isPresent()
                || !filter.value(WorkFilter.SEARCH).isEmpty()) {
            return list(call, me, opened).beside(file.line().id(), filter);
        }
        var leads = places(call, opened).leads(filter);
        return cases.neighbours(new Cases.Query(call.id(), caseReads.newest(call.id(), opened),
                Cases.Query.Text.NONE, leads.map(List::copyOf), filter.group(), Optional.empty()),
                file.line().id());
    }

    /** One application, whole. */
    Case file(ApplicationId id, Words words) {
        return cases.file(id, caseReads.newest(id), words);
    }

    /** The same as the list has it. */
    WorkItem item(Case file, Call call) {
        var id = file.line().id();
        return new WorkItem(file.line(), programmes.planOf(call).team(), caseOfficers.of(id),
                inquiries.of(List.of(id)));
    }
}
