package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.ProblemFile;
import no.innovasjonsskolen.selection.Seed;
import org.springframework.stereotype.Component;

/** SQL: tables {@code selection}, {@code selection_entry} and {@code selection_void}. */
@Component
public class Selections {

    private final Database db;

    Selections(Database db) {
        this.db = db;
    }

    /** The one that counts in a call: the newest that is not set aside; empty until one is made. */
    public Optional<Selected> of(CallId call) {
        return db.sql("""
                select * from placement.selection s
                where call = :call and not exists (
                    select from placement.selection_void v where v.selection = s.id)
                order by number desc limit 1
                """)
                .param("call", call)
                .query(row -> {
                    var id = row.get("id", SelectionId.class);
                    return new Selected(id, call, ProblemFile.parse(row.text("problem")),
                            row.list("selected", String.class), row.list("reserve", String.class),
                            row.find("seed", String.class).map(Seed::new), applications(id),
                            row.get("held_at", Instant.class));
                })
                .optional();
    }

    /** @param problem the published file, word for word */
    void add(Selected made, String problem) {
        db.sql("""
                insert into placement.selection (id, call, problem, selected, reserve, seed, held_at)
                values (:id, :call, :problem, :selected, :reserve, :seed, :at)
                """)
                .param("id", made.id()).param("call", made.call()).param("problem", problem)
                .param("selected", made.selected()).param("reserve", made.reserve())
                .param("seed", made.seed().map(Seed::hex)).param("at", made.heldAt()).update();
        made.applications().forEach((code, application) -> db.sql("""
                insert into placement.selection_entry (selection, code, application)
                values (:id, :code, :application)
                """)
                .param("id", made.id()).param("code", code).param("application", application).update());
    }

    void setAside(SelectionId id, SetAside asked, Person agreed, Instant at) {
        db.sql("""
                insert into placement.selection_void (selection, reason, asked_by, agreed_by, voided_at)
                values (:id, :reason, :asked, :agreed, :at)
                """)
                .param("id", id).param("reason", asked.reason()).param("asked", asked.askedBy())
                .param("agreed", agreed.id()).param("at", at).update();
    }

    private Map<String, ApplicationId> applications(SelectionId id) {
        var applications = new HashMap<String, ApplicationId>();
        db.sql("select code, application from placement.selection_entry where selection = :id")
                .param("id", id)
                .each(row -> applications.put(row.text("code"), row.get("application", ApplicationId.class)));
        return applications;
    }
}
