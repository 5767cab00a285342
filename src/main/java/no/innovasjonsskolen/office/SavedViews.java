package no.innovasjonsskolen.office;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;

/** SQL: table {@code saved_view}. A person's views are hers alone. */
@Component
class SavedViews {

    private final Database db;

    SavedViews(Database db) {
        this.db = db;
    }

    /** A person's own, by name. */
    List<SavedView> of(PersonId me) {
        return db.sql("select id, name, choice from office.saved_view where person = :me order by name, id")
                .param("me", me).query(SavedViews::view).list();
    }

    /** A name that is there already gets the new choice. */
    void save(SavedView view, PersonId me, Instant at) {
        db.sql("""
                insert into office.saved_view (id, person, name, choice, saved_at)
                values (:id, :me, :name, :choice, :at)
                on conflict (person, name) do update
                set choice = excluded.choice, saved_at = excluded.saved_at
                """)
                .param("id", view.id()).param("me", me).param("name", view.name())
                .param("choice", view.choice()).param("at", at).update();
    }

    /** Only one's own. */
    void remove(SavedView.Id id, PersonId me) {
        db.sql("delete from office.saved_view where id = :id and person = :me")
                .param("id", id).param("me", me).update();
    }

    private static SavedView view(Database.Row row) {
        return new SavedView(row.get("id", SavedView.Id.class), row.text("name"), row.text("choice"));
    }
}
