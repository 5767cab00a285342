package no.innovasjonsskolen.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** Turns the reader's choice into a question, and asks what one application needs of it. */
@Component
class WorkQuery {

    private final Programmes programmes;
    private final Municipalities municipalities;
    private final CaseReads caseReads;
    private final Cases cases;

    WorkQuery(Programmes programmes, Municipalities municipalities, CaseReads caseReads, Cases cases) {
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.caseReads = caseReads;
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

    /** One application, whole. */
    Case file(ApplicationId id, Words words) {
        return cases.file(id, newestSeen(id), words);
    }

    /** The newest submission of one application that anybody has seen; 0 for none. */
    private int newestSeen(ApplicationId id) {
        return caseReads.of(id).stream().mapToInt(CaseReads.CaseRead::number).max().orElse(0);
    }

    /** Those before and after an application in the list, as it was when it was opened. */
    Cases.Neighbours beside(Case file, WorkFilter filter, Instant opened) {
        var call = call(file.call());
        return cases.neighbours(query(filter, call, opened), file.line().id());
    }

    /** The question, with what anybody had seen of the call at that moment. */
    Cases.Query query(WorkFilter filter, Call call, Instant at) {
        var places = places(call, at);
        return new Cases.Query(call.id(), caseReads.newest(call.id(), at), text(filter, places),
                leads(filter, places), filter.group(), filter.joint());
    }

    private static Cases.Query.Text text(WorkFilter filter, Places places) {
        var written = filter.value(WorkFilter.SEARCH);
        return written.isEmpty() ? Cases.Query.Text.NONE
                : new Cases.Query.Text(written, places.search(written));
    }

    private static Optional<List<MunicipalityNumber>> leads(WorkFilter filter, Places places) {
        var region = filter.value(WorkFilter.REGION);
        var band = filter.value(WorkFilter.BAND);
        return region.isEmpty() && band.isEmpty() ? Optional.empty()
                : Optional.of(places.in(region, band));
    }
}
