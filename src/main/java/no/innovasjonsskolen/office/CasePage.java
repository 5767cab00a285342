package no.innovasjonsskolen.office;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.CaseGroup;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One application with all that the office knows of it. To open it is to have seen it. */
@Controller
class CasePage {

    private static final int LONGEST_NOTE = 4_000;
    private static final FieldSpec<String> NOTE = FieldSpec.paragraphs("notat", LONGEST_NOTE).required();
    private static final Form FORM = Form.of("office.note", NOTE);

    /**
     * @param way the list, and the applications beside this one in it
     * @param acts what can be done with it
     * @param form for a new note
     */
    record View(CaseSheet sheet, Way way, Acts acts, List<Note> notes, FormView form) {}

    /** Where the reader came from, and where she may go on. */
    record Way(String list, Optional<String> before, Optional<String> after) {}

    /**
     * Addresses of what can be done.
     *
     * @param take empty where somebody has the case
     * @param unread empty where nothing is sent
     * @param ask empty where it is withdrawn
     * @param compare empty where it is not sent twice
     * @param signatures empty where no director has signed
     */
    record Acts(Optional<String> take, String officer, Optional<String> unread, Optional<String> ask,
            Optional<String> compare, Optional<String> signatures, String address) {}

    private final WorkQuery workQuery;
    private final CaseSheets sheets;
    private final OpenCase openCase;
    private final WriteNote writeNote;
    private final Notes notes;
    private final SchoolClock clock;

    CasePage(WorkQuery workQuery, CaseSheets sheets, OpenCase openCase, WriteNote writeNote, Notes notes,
            SchoolClock clock) {
        this.workQuery = workQuery;
        this.sheets = sheets;
        this.openCase = openCase;
        this.writeNote = writeNote;
        this.notes = notes;
        this.clock = clock;
    }

    /** Where a case is read, with the list its reader came from. */
    static String url(ApplicationId id, WorkFilter filter) {
        return filter.under("/kontor/soknad/" + id);
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknad/{id}")
    Page show(@SignedIn Person me, @PathVariable ApplicationId id, WorkFilter filter, Words words) {
        var file = workQuery.file(id, words);
        var call = workQuery.call(file.call());
        var item = workQuery.item(file, call);
        openCase.open(me, file, item);
        return Page.show(view(me, new Opened(file, item, call), filter, FORM.blank(), words));
    }

    /** Where a note with an error is left for, as when the reader changes language: the page it stands on. */
    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknad/{id}/notat")
    Page note(@PathVariable ApplicationId id, WorkFilter filter) {
        return Page.goTo(filter.under("/kontor/soknad/" + id));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/soknad/{id}/notat")
    Page note(@SignedIn Person me, @PathVariable ApplicationId id, WorkFilter filter,
            FormData sent, Words words) {
        var file = workQuery.file(id, words);
        var input = FORM.read(sent);
        if (!input.isValid()) {
            var call = workQuery.call(file.call());
            var opened = new Opened(file, workQuery.item(file, call), call);
            return input.again(view(me, opened, filter, input, words));
        }
        writeNote.write(me, id, input.get(NOTE));
        return Page.goTo(url(id, filter) + "#notater");
    }

    /** The application, as the office has it and as the call has it. */
    private record Opened(Case file, WorkItem item, Call call) {}

    private View view(Person me, Opened opened, WorkFilter filter, FormInput input, Words words) {
        var file = opened.file();
        var id = file.line().id();
        return new View(sheets.of(file, opened.item(), opened.call(), me.id(), clock.instant(), words),
                way(me, opened, filter, words), acts(file, opened.item(), filter), notes.of(id),
                input.view(filter.under("/kontor/soknad/" + id + "/notat"), words));
    }

    private static Acts acts(Case file, WorkItem item, WorkFilter filter) {
        var address = "/kontor/soknad/" + file.line().id();
        return new Acts(
                item.officer().isPresent() ? Optional.empty() : Optional.of(filter.under(address + "/ta")),
                filter.under(address + "/saksbehandler"),
                file.sendings().isEmpty() ? Optional.empty()
                        : Optional.of(filter.under(address + "/ulest")),
                file.line().group() == CaseGroup.WITHDRAWN ? Optional.empty()
                        : Optional.of(filter.under(address + "/spoersmaal")),
                file.sendings().size() < 2 ? Optional.empty() : Optional.of(address + "/innsendinger"),
                file.signatures().isEmpty() ? Optional.empty()
                        : Optional.of(SignaturesPage.url(file.line().id())),
                address + "/spoersmaal/");
    }

    private Way way(Person me, Opened opened, WorkFilter filter, Words words) {
        var beside = workQuery.beside(opened.file(), opened.call(), filter, me.id(),
                filter.opened().orElseGet(clock::instant));
        return new Way(words.url(filter.with(WorkFilter.LIST, "").under("/kontor")),
                beside.before().map(it -> words.url(url(it, filter))),
                beside.after().map(it -> words.url(url(it, filter))));
    }
}
