package no.innovasjonsskolen.participation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.document.Document;
import no.innovasjonsskolen.document.DocumentId;
import no.innovasjonsskolen.document.Documents;
import no.innovasjonsskolen.document.FileKind;
import no.innovasjonsskolen.document.UploadResult;
import no.innovasjonsskolen.document.UploadGate;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A participant's own documents: what she has handed in, one more, and taking back. */
@Controller
class OwnDocumentsPage {

    /**
     * @param error what is wrong with the file that was just chosen, and how to mend it
     * @param open whether more can be handed in
     */
    record View(String back, List<Line> papers, boolean open, String action, String accept, String limits,
            Optional<String> error) {}

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
    private final Frames frames;

    OwnDocumentsPage(Admissions admissions, Participations participations, HandInDocument handInDocument,
            TakeBackDocument takeBackDocument, ReadDocument readDocument, Journal journal, Frames frames) {
        this.admissions = admissions;
        this.participations = participations;
        this.handInDocument = handInDocument;
        this.takeBackDocument = takeBackDocument;
        this.readDocument = readDocument;
        this.journal = journal;
        this.frames = frames;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/min-del/{id}/dokument")
    Page show(@SignedIn PersonId me, @PathVariable ParticipantId id, HttpServletRequest request) {
        var words = frames.words(request);
        return UploadGate.turnedAway(request)
                ? refused(me, id, words.say(new UploadResult.TooLarge(Documents.LARGEST)), words)
                : Page.show(view(me, id, Optional.empty(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/min-del/{id}/dokument")
    Page handIn(@SignedIn Person me, @PathVariable ParticipantId id,
            @RequestParam(required = false) @Nullable MultipartFile fil, HttpServletRequest request)
            throws IOException {
        var words = frames.words(request);
        var name = fil == null ? null : fil.getOriginalFilename();
        if (name == null || name.isEmpty()) {
            return refused(me.id(), id, words.localize("participation.documents.no-file"), words);
        }
        try (var content = fil.getInputStream()) {
            return switch (handInDocument.handIn(me, id, name, content)) {
                case HandInDocument.HandedIn _ -> Page.goTo(OwnPartPage.url(id) + "/dokument");
                case HandInDocument.Refused(var why) -> refused(me.id(), id, words.say(why), words);
                case HandInDocument.NotNow _ -> OwnPartPage.withdrawn(id);
            };
        }
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/min-del/{id}/dokument/{document}")
    Page read(@SignedIn Person me, @PathVariable ParticipantId id, @PathVariable DocumentId document) {
        return OfficeDocumentPage.read(readDocument.own(me, id, document), OwnPartPage.url(id) + "/dokument");
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/min-del/{id}/dokument/{document}/slett")
    Page takeBack(@SignedIn Person me, @PathVariable ParticipantId id, @PathVariable DocumentId document) {
        return switch (takeBackDocument.takeBack(me, id, document)) {
            case TakeBackDocument.TakenBack _, TakeBackDocument.NotThere _ ->
                Page.goTo(OwnPartPage.url(id) + "/dokument");
        };
    }

    private Page refused(PersonId me, ParticipantId id, String why, Words words) {
        return Page.invalid(view(me, id, Optional.of(why), words));
    }

    private View view(PersonId me, ParticipantId id, Optional<String> error, Words words) {
        var place = admissions.place(id, me);
        var here = OwnPartPage.url(id) + "/dokument";
        var readings = journal.about(HandInDocument.subject(id)).stream()
                .filter(entry -> entry.act().equals(ReadDocument.OPENED)).toList();
        return new View(words.url(OwnPartPage.url(id)),
                participations.papersOf(List.of(id)).getOrDefault(id, List.of()).stream()
                        .map(paper -> line(paper, readings, here, words)).toList(),
                !place.withdrawn(), words.url(here), FileKind.accepted(),
                words.localize("participation.documents.limits", Documents.LARGEST / MEGABYTE,
                        Documents.MOST_FILES, Documents.MOST_BYTES / MEGABYTE),
                error);
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
