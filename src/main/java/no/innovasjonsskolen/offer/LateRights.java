package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.placement.Selected;
import no.innovasjonsskolen.placement.SelectionId;
import no.innovasjonsskolen.placement.Selections;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Problem;
import org.springframework.stereotype.Component;

/** SQL: table {@code late_right}. */
@Component
class LateRights {

    private final Database db;
    private final Selections selections;

    LateRights(Database db, Selections selections) {
        this.db = db;
        this.selections = selections;
    }

    /** Those of a call, in the order they were given. */
    List<LateRight> of(CallId call) {
        return db.sql("select * from offer.late_right where call = :call order by number")
                .param("call", call).query(LateRights::right).list();
    }

    /** That of an application; a call has one selection that its offers rest on. */
    Optional<LateRight> of(ApplicationId application) {
        return db.sql("select * from offer.late_right where application = :application")
                .param("application", application).query(LateRights::right).optional();
    }

    /** Those of these applications that have one. */
    Set<UUID> given(Collection<UUID> applications) {
        return Set.copyOf(db.sql("select application from offer.late_right where application = any(:ids)")
                .param("ids", applications).query(UUID.class).list());
    }

    /** Those that are not drawn, the oldest first. */
    List<LateRight> waiting() {
        return db.sql("select * from offer.late_right where drawn_at is null order by given_at")
                .query(LateRights::right).list();
    }

    void add(LateRight right) {
        db.sql("""
                insert into offer.late_right (id, number, selection, call, application, code, reason, problem,
                    lottery, round, given_by, name, given_at)
                values (:id, :number, :selection, :call, :application, :code, :reason, :problem, :lottery,
                    :round, :by, :name, :at)
                """)
                .param("id", right.id()).param("number", right.number())
                .param("selection", right.selection()).param("call", right.call())
                .param("application", right.application()).param("code", right.code())
                .param("reason", right.reason()).param("problem", right.problem())
                .param("lottery", right.lottery()).param("round", right.round())
                .param("by", right.by()).param("name", right.name()).param("at", right.at()).update();
    }

    /** False when it was drawn before. */
    boolean draw(UUID id, LateRight.Drawn drawn) {
        return db.sql("""
                update offer.late_right set draw = :draw, won = :won, drawn_at = :at
                where id = :id and drawn_at is null
                """)
                .param("id", id).param("draw", drawn.file()).param("won", drawn.won())
                .param("at", drawn.at()).update() > 0;
    }

    /** Who was selected in a call, and who waited then. */
    Optional<Selected> drawn(CallId call) {
        return selections.of(call);
    }

    /** Those who were drawn for after this selection, did not win and wait. */
    List<LateRight> last(Selected selected) {
        return of(selected.call()).stream()
                .filter(it -> it.waits() && it.selection().equals(selected.id())).toList();
    }

    /** The selection with these last on the list. */
    static Selected with(Selected selected, List<LateRight> late) {
        if (late.isEmpty()) {
            return selected;
        }
        var applications = new LinkedHashMap<>(selected.applications());
        late.forEach(it -> applications.put(it.code(), it.application()));
        var whole = selected.problem();
        var more = late.stream().flatMap(right -> right.drawnFrom().applications().stream()
                .filter(it -> it.id().equals(right.code())));
        return new Selected(selected.id(), selected.call(), new Problem(whole.seats(), whole.rules(),
                Stream.concat(whole.applications().stream(), more).toList(), whole.conflicts(),
                whole.taken()), selected.selected(),
                Stream.concat(selected.reserve().stream(), late.stream().map(LateRight::code)).toList(),
                selected.seed(), applications, selected.heldAt());
    }

    private static LateRight right(Row row) {
        var drawn = row.find("drawn_at", Instant.class)
                .map(at -> new LateRight.Drawn(row.text("draw"), row.get("won", Boolean.class), at));
        return new LateRight(row.get("id", UUID.class), row.number("number"),
                row.get("selection", SelectionId.class), row.get("call", CallId.class),
                row.get("application", ApplicationId.class), row.text("code"), row.text("reason"),
                row.text("problem"), row.text("lottery"), row.get("round", Long.class),
                row.get("given_by", PersonId.class), row.text("name"), row.get("given_at", Instant.class),
                drawn);
    }
}
