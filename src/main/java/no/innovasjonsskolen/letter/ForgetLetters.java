package no.innovasjonsskolen.letter;

import java.time.Instant;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL: takes out of table {@code letter.outbox} what a room has promised its readers not to keep. */
@Component
public class ForgetLetters {

    private final Database db;

    ForgetLetters(Database db) {
        this.db = db;
    }

    /** Every letter about one thing, sent or not; one that is being delivered is waited for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void about(Subject subject) {
        db.sql("delete from letter.outbox where subject_kind = :kind and subject = :subject")
                .param("kind", subject.kind()).param("subject", subject.id()).update();
    }

    /** The letters about a kind of thing that were delivered before then, and those that cannot be. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(String kind, Instant before) {
        db.sql("""
                delete from letter.outbox
                where subject_kind = :kind and (delivered_at <= :before or stopped_at is not null)
                """)
                .param("kind", kind).param("before", before).update();
    }
}
