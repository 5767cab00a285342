package no.innovasjonsskolen.participation;

import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.document.Document;
import no.innovasjonsskolen.document.DocumentId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the office opens a participant's document, as a download. The journal says that it did. */
@Controller
class OfficeDocumentPage {

    private final ReadDocument readDocument;

    OfficeDocumentPage(ReadDocument readDocument) {
        this.readDocument = readDocument;
    }

    /** Where the office opens a document that a participant has handed in. */
    static String url(ParticipantId id, Document document) {
        return "/kontor/dokument/" + id + "/" + document.id().value();
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/dokument/{id}/{document}")
    Page read(@SignedIn Person me, @PathVariable ParticipantId id, @PathVariable DocumentId document) {
        return read(readDocument.byOffice(me, id, document), "/kontor");
    }

    static Page read(ReadDocument.Outcome ending, String back) {
        return switch (ending) {
            case ReadDocument.Outcome.Read(var opened) -> opened.asPage();
            case ReadDocument.Outcome.NotThere _ -> Page.notFound();
            case ReadDocument.Outcome.Closed _ -> Page.refused(new Page.Way(back, "participation.go-back"),
                    "participation.documents.closed");
        };
    }
}
