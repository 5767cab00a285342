package no.innovasjonsskolen.participation;

import java.time.Instant;
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
 * A decision: a participant takes a file back, also from an application that is withdrawn; or puts it back
 * while it is there. Made by herself alone. Nobody else sees what is taken
 * back. It is deleted for good some weeks later, see {@link ForgetTakenBack}; that it was there, the journal
 * remembers, but not what it was called.
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

        record PutBack() implements Outcome {}

        /** It was gone already, or there already: a double click, or never hers. */
        record NotThere() implements Outcome {}

        /** She has handed in so much else that there is no room for it. */
        record Full() implements Outcome {}
    }

    @Transactional
    Outcome takeBack(Person me, ParticipantId id, DocumentId document) {
        parts.hold(id, me.id());
        var now = clock.instant();
        var place = admissions.place(id, me.id());
        if (!handedIn.takeBack(place.id(), me.id(), document, now)) {
            return new Outcome.NotThere();
        }
        if (!handedIn.isInUse(document)) {
            documents.setAside(document, now);
        }
        record("participation.act.document-taken-back", me, id, document, now);
        return new Outcome.TakenBack();
    }

    @Transactional
    Outcome putBack(Person me, ParticipantId id, DocumentId document) {
        parts.hold(id, me.id());
        var now = clock.instant();
        var place = admissions.place(id, me.id());
        if (handedIn.takenBack(place.id()).stream().noneMatch(it -> it.document().equals(document))) {
            return new Outcome.NotThere();
        }
        if (!handedIn.isInUse(document) && !documents.bringBack(document)) {
            return new Outcome.Full();
        }
        handedIn.putBack(place.id(), document);
        record("participation.act.document-put-back", me, id, document, now);
        return new Outcome.PutBack();
    }

    private void record(String act, Person me, ParticipantId id, DocumentId document, Instant now) {
        journal.record(now, me.asActor(), act, HandInDocument.subject(id),
                Map.of("document", document.value().toString()));
    }
}
