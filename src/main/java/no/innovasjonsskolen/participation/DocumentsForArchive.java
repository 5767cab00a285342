package no.innovasjonsskolen.participation;

import static no.innovasjonsskolen.archive.ArchivedRecord.PERSONAL;

import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.archive.ArchivedFile;
import no.innovasjonsskolen.archive.ArchivedRecord;
import no.innovasjonsskolen.archive.ArchivedRecord.Direction;
import no.innovasjonsskolen.document.Document;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a participant has handed in and the school still has, as an archive gets it. */
@Component
public class DocumentsForArchive {

    private static final int SHORT = 8;

    private final Participations participations;
    private final ReadDocument readDocument;

    DocumentsForArchive(Participations participations, ReadDocument readDocument) {
        this.participations = participations;
        this.readDocument = readDocument;
    }

    /**
     * Each file is opened by this reader, and the journal says so; one that may not be opened is told of
     * without its content.
     *
     * @param owner whose they are
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ArchivedRecord> take(Person reader, ParticipantId id, Person owner, Words words) {
        return participations.papersOf(List.of(id)).getOrDefault(id, List.of()).stream()
                .map(it -> record(it, owner, file(readDocument.byOffice(reader, id, it.id()), it), words))
                .toList();
    }

    private static ArchivedRecord record(Document document, Person owner, List<ArchivedFile> files,
            Words words) {
        var key = document.id().value().toString();
        return new ArchivedRecord("document/" + key,
                "D-" + key.substring(0, SHORT).toUpperCase(Locale.ROOT), Direction.IN, document.name(),
                words.localize("participation.archive.open"), owner.name(), document.receivedAt(), PERSONAL,
                files);
    }

    private static List<ArchivedFile> file(ReadDocument.Outcome ending, Document document) {
        return switch (ending) {
            case ReadDocument.Outcome.Read(var opened) -> List.of(new ArchivedFile(document.name(),
                    document.kind().ending(), document.kind().contentType(), opened::content));
            case ReadDocument.Outcome.NotThere _, ReadDocument.Outcome.Closed _ -> List.of();
        };
    }
}
