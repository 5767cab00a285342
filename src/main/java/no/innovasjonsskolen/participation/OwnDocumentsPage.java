package no.innovasjonsskolen.participation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.document.Document;
import no.innovasjonsskolen.document.DocumentId;
import no.innovasjonsskolen.document.Documents;
import no.innovasjonsskolen.document.FileKind;
import no.innovasjonsskolen.document.RefusedUpload;
import no.innovasjonsskolen.document.UploadResult;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.participation.TakeBackDocument.Outcome;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A participant's own documents: what she has handed in, one more, and taking back. */
@Controller
class OwnDocumentsPage {

    private static final FieldSpec<String> FILE = FieldSpec.file("fil", FileKind.accepted()).required()
            .labelled(Sentence.of("participation.documents.fil"),
                    Sentence.of("participation.documents.fil.hint",
                            Documents.LARGEST / UploadResult.MEGABYTE, Documents.MOST_FILES,
                            Documents.MOST_BYTES / UploadResult.MEGABYTE));
    private static final Form FORM = Form.of("participation.documents", FILE);

    /**
     * @param takenBack what can be put back
     * @param open whether more can be handed in
     */
    record View(String back, List<Line> papers, List<TakenBackLine> takenBack, boolean open, FormView form) {}

    /** @param until when it is deleted for good */
    record TakenBackLine(String name, String until, String putBack) {}

    /**
     * @param about what it is, and since when we have it
     * @param seen who has opened it, and what else there is to say
     * @param read where it is opened; empty when it may not be
     */
    record Line(String name, String about, List<String> seen, Optional<String> read, String takeBack) {}

    private static final long MEGABYTE = UploadResult.MEGABYTE;

    private final Admissions admissions;
    private final Participations participations;
    private final HandInDocument handInDocument;
    private final TakeBackDocument takeBackDocument;
    private final ReadDocument readDocument;
    private final Journal journal;

    OwnDocumentsPage(Admissions admissions, Participations participations, HandInDocument handInDocument,
            TakeBackDocument takeBackDocument, ReadDocument readDocument, Journal journal) {
        this.admissions = admissions;
        this.participations = participations;
        this.handInDocument = handInDocument;
        this.takeBackDocument = takeBackDocument;
        this.readDocument = readDocument;
        this.journal = journal;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/min-del/{id}/dokument")
    Page show(@SignedIn PersonId me, @PathVariable ParticipantId id, RefusedUpload refused, Words words) {
        return refused.why().map(why -> again(me, id, FORM.blank().reject(FILE, why), words))
                .orElseGet(() -> Page.show(view(me, id, FORM.blank(), words)));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/min-del/{id}/dokument")
    Page handIn(@SignedIn Person me, @PathVariable ParticipantId id, FormData sent, Words words)
            throws IOException {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return again(me.id(), id, input, words);
        }
        try (var content = input.file(FILE).getInputStream()) {
            return switch (handInDocument.handIn(me, id, input.get(FILE), content)) {
                case HandInDocument.Outcome.HandedIn _ -> Page.goTo(url(id));
                case HandInDocument.Outcome.Refused(var why) ->
                    again(me.id(), id, input.reject(FILE, why), words);
                case HandInDocument.Outcome.NotNow _ -> OwnPartPage.withdrawn(id);
            };
        }
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/min-del/{id}/dokument/{document}")
    Page read(@SignedIn Person me, @PathVariable ParticipantId id, @PathVariable DocumentId document) {
        return OfficeDocumentPage.read(readDocument.own(me, id, document), url(id));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/min-del/{id}/dokument/{document}/slett")
    Page takeBack(@SignedIn Person me, @PathVariable ParticipantId id, @PathVariable DocumentId document,
            Words words) {
        return ended(takeBackDocument.takeBack(me, id, document), me, id, words);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/min-del/{id}/dokument/{document}/angre")
    Page putBack(@SignedIn Person me, @PathVariable ParticipantId id, @PathVariable DocumentId document,
            Words words) {
        return ended(takeBackDocument.putBack(me, id, document), me, id, words);
    }

    private Page ended(Outcome outcome, Person me, ParticipantId id, Words words) {
        return switch (outcome) {
            case Outcome.TakenBack _, Outcome.PutBack _, Outcome.NotThere _ -> Page.goTo(url(id));
            case Outcome.Full _ -> again(me.id(), id, FORM.blank().reject(
                    new UploadResult.Full(Documents.MOST_FILES, Documents.MOST_BYTES)), words);
        };
    }

    private static String url(ParticipantId id) {
        return Participations.documentsUrl(id);
    }

    private Page again(PersonId me, ParticipantId id, FormInput input, Words words) {
        return input.again(view(me, id, input, words));
    }

    private View view(PersonId me, ParticipantId id, FormInput input, Words words) {
        var place = admissions.place(id, me);
        var readings = journal.about(HandInDocument.subject(id)).stream()
                .filter(entry -> entry.act().equals(ReadDocument.OPENED)).toList();
        return new View(OwnPartPage.url(id),
                participations.papersOf(List.of(id)).getOrDefault(id, List.of()).stream()
                        .map(paper -> line(paper, readings, url(id), words)).toList(),
                participations.takenBack(id).stream()
                        .map(it -> new TakenBackLine(it.document().name(), words.localize(
                                "participation.documents.deleted-at", words.dateTime(it.until())),
                                url(id) + "/" + it.document().id().value() + "/angre"))
                        .toList(),
                !place.hasEnded(), input.view(url(id), words));
    }

    private static Line line(Document paper, List<Entry> readings, String here, Words words) {
        var address = here + "/" + paper.id().value();
        var open = paper.state() instanceof Document.Open;
        return new Line(paper.name(), words.localize("participation.documents.about", paper.kind().name(),
                size(paper.size(), words), words.dateTime(paper.receivedAt())),
                switch (paper.state()) {
                    case Document.Open _ -> readings.stream()
                            .filter(entry -> paper.id().value().toString()
                                    .equals(entry.grounds().get("document")))
                            .map(entry -> words.localize("participation.documents.opened",
                                    words.dateTime(entry.at())))
                            .toList();
                    case Document.Quarantined _ ->
                        List.of(words.localize("participation.documents.quarantined"));
                    case Document.Infected _ -> List.of(words.localize("participation.documents.infected"));
                },
                open ? Optional.of(words.url(address)) : Optional.empty(), words.url(address + "/slett"));
    }

    private static String size(long bytes, Words words) {
        return bytes < MEGABYTE
                ? words.localize("participation.documents.kilobytes", Math.ceilDiv(bytes, 1024))
                : words.localize("participation.documents.megabytes",
                        Math.round(10.0 * bytes / MEGABYTE) / 10.0);
    }
}
