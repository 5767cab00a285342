package no.innovasjonsskolen.office;

import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;

/** SQL: table {@code note}, which only grows. */
@Component
class Notes {

    private final Database db;

    Notes(Database db) {
        this.db = db;
    }

    /** All that is noted about an application, newest first. */
    List<Note> of(ApplicationId id) {
        return db.sql("""
                select name as by, text, written_at as at from office.note
                where application = :id order by written_at desc, id
                """)
                .param("id", id).query(Note.class).list();
    }

    void add(ApplicationId about, Note note, PersonId by) {
        db.sql("""
                insert into office.note (id, application, written_by, name, text, written_at)
                values (:id, :application, :by, :name, :text, :at)
                """)
                .param("id", UUID.randomUUID()).param("application", about).param("by", by)
                .param("name", note.by()).param("text", note.text()).param("at", note.at()).update();
    }
}
