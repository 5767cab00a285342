package no.innovasjonsskolen.participation;

import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.document.DocumentId;
import no.innovasjonsskolen.document.Documents;
import no.innovasjonsskolen.document.ReadableDocument;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody opens a file that a participant has handed in. Made by herself, or by somebody in the
 * school's office; then the journal says who and when, for she has a right to know.
 */
@Component
class ReadDocument {

    static final String OPENED = "participation.act.document-opened";

    private final Admissions admissions;
    private final OwnDocuments handedIn;
    private final Documents documents;
    private final List<ReadingGuard> guards;
    private final Journal journal;
    private final SchoolClock clock;

    ReadDocument(Admissions admissions, OwnDocuments handedIn, Documents documents,
            List<ReadingGuard> guards, Journal journal, SchoolClock clock) {
        this.admissions = admissions;
        this.handedIn = handedIn;
        this.documents = documents;
        this.guards = guards;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Read(ReadableDocument document) implements Outcome {}

        /** No such file in this part, or not for this reader. */
        record NotThere() implements Outcome {}

        /** It is there, but may not be opened: not scanned yet, or infected. */
        record Closed() implements Outcome {}
    }

    /** The participant opens her own. */
    Outcome own(Person me, ParticipantId id, DocumentId document) {
        return open(admissions.place(id, me.id()).id(), document);
    }

    /** The office opens it; the route lets in nobody else. */
    @Transactional
    Outcome byOffice(Person reader, ParticipantId id, DocumentId document) {
        var now = clock.instant();
        if (!guards.stream().allMatch(it -> it.mayRead(reader.id(), id))) {
            return new Outcome.NotThere();
        }
        var ending = open(id, document);
        if (ending instanceof Outcome.Read) {
            journal.record(now, reader.asActor(), OPENED, HandInDocument.subject(id),
                    Map.of("document", document.value().toString()));
        }
        return ending;
    }

    private Outcome open(ParticipantId id, DocumentId document) {
        if (!handedIn.has(id, document)) {
            return new Outcome.NotThere();
        }
        return documents.open(document).<Outcome>map(Outcome.Read::new).orElseGet(Outcome.Closed::new);
    }
}
