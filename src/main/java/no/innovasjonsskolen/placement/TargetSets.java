package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.selection.Unit;
import org.springframework.stereotype.Component;

/** SQL: tables {@code target_set} and {@code target}. */
@Component
class TargetSets {

    private final Database db;

    TargetSets(Database db) {
        this.db = db;
    }

    /** Only one at a time decides anything about a call's targets. */
    void hold(CallId call) {
        db.lock("placement.targets/" + call);
    }

    /** The ones in force in a call: the newest; empty when none are set. */
    Optional<Targets> inForce(CallId call) {
        return versions(call).stream().findFirst();
    }

    /** The calls that some are set in. */
    List<CallId> calls() {
        return db.sql("select distinct call from placement.target_set").query(CallId.class).list();
    }

    /** Every version, newest first. */
    List<Targets> versions(CallId call) {
        Map<UUID, List<Rule>> rules = new HashMap<>();
        db.sql("""
                select t.* from placement.target t join placement.target_set s on s.id = t.target_set
                where s.call = :call order by t.feature, t.value, t.unit
                """)
                .param("call", call)
                .each(row -> rules.computeIfAbsent(row.get("target_set", UUID.class), _ -> new ArrayList<>())
                        .add(rule(row)));
        return db.sql("select * from placement.target_set where call = :call order by number desc")
                .param("call", call)
                .query(row -> new Targets(row.get("number", Long.class), row.text("kind").equals("PROMISED"),
                        row.number("seats"), rules.getOrDefault(row.get("id", UUID.class), List.of()),
                        row.text("reason"), row.text("name"), row.get("made_at", Instant.class)))
                .list();
    }

    /** Adds the next version, under this id. */
    void add(UUID id, CallId call, Targets targets, Person by) {
        db.sql("""
                insert into placement.target_set (id, call, kind, seats, reason, made_by, name, made_at)
                values (:id, :call, :kind, :seats, :reason, :by, :name, :at)
                """)
                .param("id", id).param("call", call)
                .param("kind", targets.promised() ? "PROMISED" : "RELAXED")
                .param("seats", targets.seats()).param("reason", targets.reason()).param("by", by.id())
                .param("name", targets.by()).param("at", targets.at()).update();
        targets.rules().forEach(rule -> db.sql("""
                insert into placement.target (target_set, feature, value, unit, least, most)
                values (:id, :feature, :value, :unit, :least, :most)
                """)
                .param("id", id).param("feature", rule.feature()).param("value", rule.value())
                .param("unit", rule.unit().code()).param("least", rule.bounds().min())
                .param("most", Optional.of(rule.bounds().max()).filter(it -> it != Bounds.NO_MAX)).update());
    }

    private static Rule rule(Row row) {
        return new Rule(row.text("feature"), row.text("value"), Unit.of(row.text("unit")),
                new Bounds(row.number("least"), row.find("most", Integer.class).orElse(Bounds.NO_MAX)));
    }
}
