package no.innovasjonsskolen.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is done with a case as a whole: taken, handed over, let go, marked as unread. */
@Controller
class CaseActsPage {

    private static final String NOBODY = "ingen";

    /** @param back the case */
    record View(String title, String back, FormView form) {}

    private final WorkQuery workQuery;
    private final CaseOfficers caseOfficers;
    private final AssignCase assignCase;
    private final MarkUnread markUnread;

    CaseActsPage(WorkQuery workQuery, CaseOfficers caseOfficers, AssignCase assignCase,
            MarkUnread markUnread) {
        this.workQuery = workQuery;
        this.caseOfficers = caseOfficers;
        this.assignCase = assignCase;
        this.markUnread = markUnread;
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/soknad/{id}/ta")
    Page take(@SignedIn Person me, @PathVariable ApplicationId id, WorkFilter filter, Words words) {
        var url = CasePage.url(id, filter);
        return switch (assignCase.take(me, workQuery.file(id, words))) {
            case AssignCase.Outcome.Assigned _ -> Page.goTo(url);
            case AssignCase.Outcome.HeldBy(var other) -> Page.refused(
                    new Page.Way(url, "office.to-case"), "office.officer.held", other.name());
        };
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/soknad/{id}/ulest")
    Page unread(@SignedIn Person me, @PathVariable ApplicationId id, WorkFilter filter, Words words) {
        return switch (markUnread.mark(me, workQuery.file(id, words))) {
            case MarkUnread.Outcome.Unread _ ->
                Page.goTo(filter.with(WorkFilter.LIST, "").under("/kontor"));
            case MarkUnread.Outcome.NothingSent _ -> Page.refused(
                    new Page.Way(CasePage.url(id, filter), "office.to-case"), "office.mark-unread.draft");
        };
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknad/{id}/saksbehandler")
    Page choose(@PathVariable ApplicationId id, WorkFilter filter, Words words) {
        var officer = officer();
        var has = caseOfficers.of(id).map(CaseOfficer::person);
        var now = caseOfficers.all().stream().filter(it -> has.equals(Optional.of(it.id()))).findFirst();
        return Page.show(view(workQuery.file(id, words), filter,
                form(officer).blank().with(officer, now), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/soknad/{id}/saksbehandler")
    Page give(@SignedIn Person me, @PathVariable ApplicationId id, WorkFilter filter, FormData sent,
            Words words) {
        var file = workQuery.file(id, words);
        var officer = officer();
        var input = form(officer).read(sent);
        if (!input.isValid()) {
            return input.again(view(file, filter, input, words));
        }
        var url = CasePage.url(id, filter);
        return switch (assignCase.give(me, file, input.get(officer))) {
            case AssignCase.Outcome.Assigned _ -> Page.goTo(url);
            case AssignCase.Outcome.HeldBy(var other) -> Page.refused(
                    new Page.Way(url, "office.to-case"), "office.officer.held", other.name());
        };
    }

    /** Everybody at the office, and nobody. */
    private FieldSpec<Optional<Person>> officer() {
        var options = new ArrayList<Option<Optional<Person>>>();
        options.add(Option.of(NOBODY, Optional.empty(), words -> words.localize("office.officer.none")));
        for (var person : caseOfficers.all()) {
            options.add(Option.of(person.id().value().toString(), Optional.of(person), _ -> person.name()));
        }
        return FieldSpec.select("saksbehandler", List.copyOf(options)).required();
    }

    private static Form form(FieldSpec<Optional<Person>> officer) {
        return Form.of("office.officer", officer);
    }

    private View view(Case file, WorkFilter filter, FormInput input, Words words) {
        var id = file.line().id();
        return new View(file.line().reference(), words.url(CasePage.url(id, filter)),
                input.view(filter.under("/kontor/soknad/" + id + "/saksbehandler"), words));
    }
}
