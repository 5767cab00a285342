package no.innovasjonsskolen.participation;

import java.io.InputStream;
import java.time.Instant;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.document.DocumentId;
import no.innovasjonsskolen.document.Documents;
import no.innovasjonsskolen.document.UploadResult;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.stereotype.Component;

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
    private final Documents documents;
    private final AttachDocument attachDocument;
    private final SchoolClock clock;

    HandInDocument(Admissions admissions, Documents documents, AttachDocument attachDocument,
            SchoolClock clock) {
        this.admissions = admissions;
        this.documents = documents;
        this.attachDocument = attachDocument;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record HandedIn() implements Outcome {}

        /** The file is not taken; it says itself what is wrong and how to mend it. */
        record Refused(UploadResult why) implements Outcome {}

        /** The application has been withdrawn. */
        record NotNow() implements Outcome {}
    }

    Outcome handIn(Person me, ParticipantId id, String fileName, InputStream content) {
        var now = clock.instant();
        if (admissions.place(id, me.id()).hasEnded()) {
            return new Outcome.NotNow();
        }
        return switch (documents.receive(me.id(), fileName, content, now)) {
            case UploadResult.Kept(var document) -> attach(me, id, document, now);
            case UploadResult.InQuarantine(var document) -> attach(me, id, document, now);
            case UploadResult.Busy no -> new Outcome.Refused(no);
            case UploadResult.TooLarge no -> new Outcome.Refused(no);
            case UploadResult.Full no -> new Outcome.Refused(no);
            case UploadResult.WrongType no -> new Outcome.Refused(no);
            case UploadResult.Infected no -> new Outcome.Refused(no);
            case UploadResult.Unreadable no -> new Outcome.Refused(no);
        };
    }

    private Outcome attach(Person me, ParticipantId id, DocumentId document, Instant now) {
        attachDocument.attach(me, id, document, now);
        return new Outcome.HandedIn();
    }

    static Subject subject(ParticipantId id) {
        return new Subject(KIND, id.value());
    }
}
