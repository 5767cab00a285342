package no.innovasjonsskolen.participation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.CaseSource;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.document.Document;
import no.innovasjonsskolen.document.DocumentId;
import no.innovasjonsskolen.document.Documents;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** The questions the school's own rooms may ask of what participants have written about themselves. */
@Component
public class Participations {

    private final OwnParts parts;
    private final OwnDocuments handedIn;
    private final Documents documents;

    /** @param until when it is deleted for good */
    record TakenBack(Document document, Instant until) {}

    Participations(OwnParts parts, OwnDocuments handedIn, Documents documents) {
        this.parts = parts;
        this.handedIn = handedIn;
        this.documents = documents;
    }

    /** Where a participant hands in documents, within the house. */
    public static String documentsUrl(ParticipantId id) {
        return OwnPartPage.url(id) + "/dokument";
    }

    /** For a whole list at once. Whoever has not begun is not among the answers. */
    public Map<ParticipantId, Participation> of(Collection<ParticipantId> ids) {
        var papers = papersOf(ids);
        var all = new HashMap<ParticipantId, Participation>();
        parts.of(ids).forEach(
                (id, part) -> all.put(id, Participation.of(part, papers.getOrDefault(id, List.of()))));
        return all;
    }

    /**
     * What she has told and handed in, as the office reads it; a document is opened where the journal says
     * that it was.
     */
    public static CaseSource.Section forOffice(ParticipantId id, Participation part, Words words) {
        return ParticipationCaseSource.section(id, part, ParticipationText.told(part, words), words);
    }

    /** What she has taken back and can put back, the latest first. */
    List<TakenBack> takenBack(ParticipantId id) {
        return handedIn.takenBack(id).stream().flatMap(it -> documents.find(it.document()).stream()
                .map(document -> new TakenBack(document, it.takenBackAt().plus(ForgetTakenBack.REGRET))))
                .toList();
    }

    /** The documents of each of a list, oldest first. */
    Map<ParticipantId, List<Document>> papersOf(Collection<ParticipantId> ids) {
        var links = handedIn.of(ids);
        var found = new HashMap<DocumentId, Document>();
        documents.find(links.values().stream().flatMap(List::stream).toList())
                .forEach(document -> found.put(document.id(), document));
        var papers = new HashMap<ParticipantId, List<Document>>();
        links.forEach(
                (id, of) -> papers.put(id, of.stream().filter(found::containsKey).map(found::get).toList()));
        return papers;
    }
}
