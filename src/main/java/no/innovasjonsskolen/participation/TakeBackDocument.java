package no.innovasjonsskolen.participation;

import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.document.DocumentId;
import no.innovasjonsskolen.document.Documents;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: a participant takes a file back, also from an application that is withdrawn. Made by herself
 * alone. The file is gone for good; that it was there, the journal remembers, but not what it was called.
 */
@Component
class TakeBackDocument {

    private final Admissions admissions;
    private final OwnParts parts;
    private final OwnDocuments handedIn;
    private final Documents documents;
    private final Journal journal;
    private final SchoolClock clock;

    TakeBackDocument(Admissions admissions, OwnParts parts, OwnDocuments handedIn, Documents documents,
            Journal journal, SchoolClock clock) {
        this.admissions = admissions;
        this.parts = parts;
        this.handedIn = handedIn;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record TakenBack() implements Outcome {}

        /** It was gone already: a double click, or never hers. */
        record NotThere() implements Outcome {}
    }

    @Transactional
    Outcome takeBack(Person me, ParticipantId id, DocumentId document) {
        parts.hold(id, me.id());
        var now = clock.instant();
        var place = admissions.place(id, me.id());
        if (!handedIn.remove(place.id(), me.id(), document)) {
            return new Outcome.NotThere();
        }
        if (!handedIn.isInUse(document)) {
            documents.forget(document);
        }
        journal.record(now, me.asActor(), "participation.act.document-taken-back",
                HandInDocument.subject(id), Map.of("document", document.value().toString()));
        return new Outcome.TakenBack();
    }
}
