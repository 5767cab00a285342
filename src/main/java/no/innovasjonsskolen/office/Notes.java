package no.innovasjonsskolen.office;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL: table {@code note}, which only grows. */
@Component
class Notes {

    private final JdbcClient db;

    Notes(JdbcClient db) {
        this.db = db;
    }

    /** All that is noted about an application, newest first. */
    List<Note> of(ApplicationId id) {
        return db.sql("select * from office.note where application = :id order by written_at desc, id")
                .param("id", id.value())
                .query((row, _) -> new Note(row.getString("name"), row.getString("text"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(ApplicationId about, Note note, PersonId by) {
        db.sql("""
                insert into office.note (id, application, written_by, name, text, written_at)
                values (:id, :application, :by, :name, :text, :at)
                """)
                .param("id", UUID.randomUUID()).param("application", about.value()).param("by", by.value())
                .param("name", note.by()).param("text", note.text())
                .param("at", note.at().atOffset(ZoneOffset.UTC)).update();
    }
}
