package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
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

    /** The ones in force in a call: the newest; empty when none are set. */
    Optional<Targets> inForce(CallId call) {
        return db.sql("select * from placement.target_set where call = :call order by number desc limit 1")
                .param("call", call)
                .query(row -> new Targets(row.get("number", Long.class), row.text("kind").equals("PROMISED"),
                        row.number("seats"), rules(row.get("id", UUID.class)), row.text("reason"),
                        row.text("name"), row.get("made_at", Instant.class)))
                .optional();
    }

    private List<Rule> rules(UUID id) {
        return db.sql("select * from placement.target where target_set = :id order by feature, value, unit")
                .param("id", id)
                .query(row -> new Rule(row.text("feature"), row.text("value"), Unit.of(row.text("unit")),
                        new Bounds(row.number("least"), row.find("most", Integer.class)
                                .orElse(Bounds.NO_MAX))))
                .list();
    }
}
