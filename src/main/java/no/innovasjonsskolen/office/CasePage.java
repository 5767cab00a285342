package no.innovasjonsskolen.office;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.CleanText;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One application with all that the office knows of it. To open it is to have seen it. */
@Controller
class CasePage {

    /**
     * @param way the list, and the applications beside this one in it
     * @param note the field for a new note; its error, if any, stands in {@code errors} too
     */
    record View(CaseSheet sheet, Way way, List<Note> notes, Field note, List<FormError> errors,
            String noteUrl) {}

    /** Where the reader came from, and where she may go on. */
    record Way(String list, Optional<String> before, Optional<String> after) {}

    private final Cases cases;
    private final CaseSheets sheets;
    private final WorkQuery workQuery;
    private final OpenCase openCase;
    private final WriteNote writeNote;
    private final Notes notes;
    private final SchoolClock clock;
    private final Frames frames;

    CasePage(Cases cases, CaseSheets sheets, WorkQuery workQuery, OpenCase openCase, WriteNote writeNote,
            Notes notes, SchoolClock clock, Frames frames) {
        this.cases = cases;
        this.sheets = sheets;
        this.workQuery = workQuery;
        this.openCase = openCase;
        this.writeNote = writeNote;
        this.notes = notes;
        this.clock = clock;
        this.frames = frames;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknad/{id}")
    Page show(@SignedIn Person me, @PathVariable ApplicationId id, @RequestParam Map<String, String> address,
            HttpServletRequest request) {
        var words = frames.words(request);
        var file = cases.file(id, workQuery.seen(id), words);
        openCase.open(me.id(), file);
        return Page.show(view(file, address, noteField("", Optional.empty(), words), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/soknad/{id}/notat")
    Page note(@SignedIn Person me, @PathVariable ApplicationId id, @RequestParam Map<String, String> address,
            HttpServletRequest request) {
        var words = frames.words(request);
        var file = cases.file(id, workQuery.seen(id), words);
        var written = address.getOrDefault("notat", "");
        return switch (writeNote.write(me, id, written)) {
            case WriteNote.Noted _ -> Page.goTo(under("/kontor/soknad/" + id, address) + "#notater");
            case WriteNote.Empty _ -> again(file, address, written, "office.note.empty", words);
            case WriteNote.Unfit(CleanText.TooLong(var most, var was)) ->
                again(file, address, written, "site.text.too-long", words, most, was);
            case WriteNote.Unfit(CleanText.Forbidden(var what)) ->
                again(file, address, written, "site.text.forbidden", words, what);
            case WriteNote.Unfit(CleanText.Clean _) -> throw new IllegalStateException("Clean and unfit");
        };
    }

    private Page again(Case file, Map<String, String> address, String written, String key, Words words,
            Object... values) {
        return Page.invalid(view(file, address,
                noteField(written, Optional.of(words.localize(key, values)), words), words));
    }

    private View view(Case file, Map<String, String> address, Field note, Words words) {
        var id = file.line().id();
        return new View(sheets.of(file, clock.instant(), words), way(file, address, words),
                notes.of(id), note,
                note.error().map(text -> FormError.at("notat", text)).stream().toList(),
                words.url(under("/kontor/soknad/" + id + "/notat", address)));
    }

    private Way way(Case file, Map<String, String> address, Words words) {
        var filter = WorkFilter.of(address);
        var call = workQuery.call(file.call());
        var opened = opened(address);
        var query = workQuery.query(filter, call, workQuery.places(call, opened),
                workQuery.seen(call.id(), opened));
        var beside = cases.neighbours(query, file.line().id());
        return new Way(words.url(filter.under("/kontor")),
                beside.before().map(it -> words.url(under("/kontor/soknad/" + it, address))),
                beside.after().map(it -> words.url(under("/kontor/soknad/" + it, address))));
    }

    private Instant opened(Map<String, String> address) {
        var list = address.getOrDefault(WorkFilter.LIST, "");
        return list.matches("[0-9]{1,15}") ? Instant.ofEpochMilli(Long.parseLong(list)) : clock.instant();
    }

    /** An address that remembers the list. */
    private static String under(String path, Map<String, String> address) {
        var list = address.getOrDefault(WorkFilter.LIST, "").replaceAll("[^0-9]", "");
        return WorkFilter.of(address).with(WorkFilter.LIST, list).under(path);
    }

    private static Field noteField(String written, Optional<String> error, Words words) {
        return Field.line("notat", words.localize("office.note.new"), words.localize("office.note.hint"),
                written, -1).as(Field.Kind.PARAGRAPHS).wrong(error);
    }
}
