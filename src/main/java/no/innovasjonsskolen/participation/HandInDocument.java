package no.innovasjonsskolen.participation;

import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.document.DocumentId;
import no.innovasjonsskolen.document.Documents;
import no.innovasjonsskolen.document.UploadResult;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A decision: a participant hands in a file that shows what she says. Made by herself alone.
 *
 * <p>The file is taken in first and tied to her part afterwards, for a scan may take long. A machine that
 * stops in between leaves a file that nobody is shown; handing it in again mends that, as the same content
 * is the same document.
 */
@Component
class HandInDocument {

    static final String KIND = "participation";

    private final Admissions admissions;
    private final OwnParts parts;
    private final OwnDocuments handedIn;
    private final Documents documents;
    private final Journal journal;
    private final SchoolClock clock;
    private final TransactionTemplate transaction;

    HandInDocument(Admissions admissions, OwnParts parts, OwnDocuments handedIn, Documents documents,
            Journal journal, SchoolClock clock, TransactionTemplate transaction) {
        this.admissions = admissions;
        this.parts = parts;
        this.handedIn = handedIn;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** How it ended. */
    sealed interface Outcome {}

    record HandedIn() implements Outcome {}

    /** The file is not taken; it says itself what is wrong and how to mend it. */
    record Refused(UploadResult why) implements Outcome {}

    /** The application has been withdrawn. */
    record NotNow() implements Outcome {}

    Outcome handIn(Person me, ParticipantId id, String fileName, InputStream content) {
        var now = clock.instant();
        if (admissions.place(id, me.id()).withdrawn()) {
            return new NotNow();
        }
        return switch (documents.receive(me.id(), fileName, content, now)) {
            case UploadResult.Kept(var document) -> tie(me, id, document, now);
            case UploadResult.InQuarantine(var document) -> tie(me, id, document, now);
            case UploadResult.TooLarge no -> new Refused(no);
            case UploadResult.Full no -> new Refused(no);
            case UploadResult.WrongType no -> new Refused(no);
            case UploadResult.Infected no -> new Refused(no);
            case UploadResult.Unreadable no -> new Refused(no);
        };
    }

    private Outcome tie(Person me, ParticipantId id, DocumentId document, Instant now) {
        return transaction.execute(_ -> {
            parts.holdAlone(me.id());
            parts.begin(id, me.id(), now);
            if (handedIn.add(id, document, now)) {
                journal.record(now, me.asActor(), "participation.act.document-handed-in", subject(id),
                        Map.of("document", document.value().toString()));
            }
            return new HandedIn();
        });
    }

    static Subject subject(ParticipantId id) {
        return new Subject(KIND, id.value());
    }
}
