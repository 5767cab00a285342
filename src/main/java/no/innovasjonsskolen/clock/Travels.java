package no.innovasjonsskolen.clock;

import java.time.Duration;
import java.time.Instant;
import no.innovasjonsskolen.database.Database;
import org.springframework.stereotype.Component;

/** SQL: table {@code clock.travel}, one row a journey; the newest one rules. */
@Component
class Travels {

    private final Database db;

    Travels(Database db) {
        this.db = db;
    }

    Instant databaseNow() {
        return db.sql("select clock_timestamp()").query(Instant.class).single();
    }

    Duration shift() {
        return db.sql("select shift_ms from clock.travel order by number desc limit 1")
                .query(Long.class).optional().map(Duration::ofMillis).orElse(Duration.ZERO);
    }

    boolean isEmpty() {
        return !db.sql("select from clock.travel limit 1").exists();
    }

    void record(Duration shift, String by) {
        db.sql("insert into clock.travel (shift_ms, travelled_by) values (:shift, :by)")
                .param("shift", shift.toMillis()).param("by", by).update();
    }
}
