package no.innovasjonsskolen.participation;

import java.time.Instant;
import java.util.Map;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.document.DocumentId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end of {@link HandInDocument}, in its own transaction: the file is part of what she has handed in. */
@Component
class AttachDocument {

    private final OwnParts parts;
    private final OwnDocuments handedIn;
    private final Journal journal;

    AttachDocument(OwnParts parts, OwnDocuments handedIn, Journal journal) {
        this.parts = parts;
        this.handedIn = handedIn;
        this.journal = journal;
    }

    /** Attaching what is attached already changes nothing. */
    @Transactional
    void attach(Person me, ParticipantId id, DocumentId document, Instant now) {
        parts.hold(id, me.id());
        parts.begin(id, me.id(), now);
        if (handedIn.add(id, document, now)) {
            journal.record(now, me.asActor(), "participation.act.document-handed-in",
                    HandInDocument.subject(id), Map.of("document", document.value().toString()));
        }
    }
}
