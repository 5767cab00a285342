package no.innovasjonsskolen.office;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
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

/** One application with all that the office knows of it. To open it is to have seen it. */
@Controller
class CasePage {

    private static final int LONGEST_NOTE = 4_000;
    private static final FieldSpec<String> NOTE = FieldSpec.paragraphs("notat", LONGEST_NOTE).required();
    private static final Form FORM = Form.of("office.note", NOTE);

    /**
     * @param way the list, and the applications beside this one in it
     * @param form for a new note
     */
    record View(CaseSheet sheet, Way way, List<Note> notes, FormView form) {}

    /** Where the reader came from, and where she may go on. */
    record Way(String list, Optional<String> before, Optional<String> after) {}

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

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknad/{id}")
    Page show(@SignedIn Person me, @PathVariable ApplicationId id, WorkFilter filter, Words words) {
        var file = workQuery.file(id, words);
        openCase.open(me.id(), file);
        return Page.show(view(file, filter, FORM.blank(), words));
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
            return input.again(view(file, filter, input, words));
        }
        writeNote.write(me, id, input.get(NOTE));
        return Page.goTo(filter.under("/kontor/soknad/" + id) + "#notater");
    }

    private View view(Case file, WorkFilter filter, FormInput input, Words words) {
        var id = file.line().id();
        return new View(sheets.of(file, clock.instant(), words), way(file, filter, words), notes.of(id),
                input.view(filter.under("/kontor/soknad/" + id + "/notat"), words));
    }

    private Way way(Case file, WorkFilter filter, Words words) {
        var beside = workQuery.beside(file, filter, filter.opened().orElseGet(clock::instant));
        return new Way(words.url(filter.with(WorkFilter.LIST, "").under("/kontor")),
                beside.before().map(it -> words.url(filter.under("/kontor/soknad/" + it))),
                beside.after().map(it -> words.url(filter.under("/kontor/soknad/" + it))));
    }
}
