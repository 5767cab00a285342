package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;

/** SQL: tables {@code set_aside} and {@code set_aside_agreed}. */
@Component
class SetAsides {

    private final Database db;

    SetAsides(Database db) {
        this.db = db;
    }

    Optional<SetAside> of(PoolId pool) {
        return db.sql("""
                select s.*, a.name as agreed_name, a.agreed_at from placement.set_aside s
                left join placement.set_aside_agreed a on a.pool = s.pool where s.pool = :pool
                """)
                .param("pool", pool)
                .query(row -> new SetAside(pool, row.text("reason"), row.get("asked_by", PersonId.class),
                        row.text("name"), row.get("asked_at", Instant.class),
                        row.find("agreed_at", Instant.class)
                                .map(at -> new SetAside.Agreed(row.text("agreed_name"), at))))
                .optional();
    }

    void add(PoolId pool, String reason, Person by, Instant at) {
        db.sql("""
                insert into placement.set_aside (pool, reason, asked_by, name, asked_at)
                values (:pool, :reason, :by, :name, :at)
                """)
                .param("pool", pool).param("reason", reason).param("by", by.id()).param("name", by.name())
                .param("at", at).update();
    }

    void agree(PoolId pool, Person by, Instant at) {
        db.sql("""
                insert into placement.set_aside_agreed (pool, agreed_by, name, agreed_at)
                values (:pool, :by, :name, :at)
                """)
                .param("pool", pool).param("by", by.id()).param("name", by.name()).param("at", at).update();
    }
}
