package no.innovasjonsskolen.placement;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: tables {@code set_aside} and {@code set_aside_agreed}. */
@Component
class SetAsides {

    private static final String SELECT = """
            select s.*, a.name as agreed_name, a.agreed_at from placement.set_aside s
            left join placement.set_aside_agreed a on a.pool = s.pool and a.asked_at = s.asked_at
            """;

    private final Database db;

    SetAsides(Database db) {
        this.db = db;
    }

    /** What was asked last for a pool, if anything was. */
    Optional<SetAside> of(PoolId pool) {
        return db.sql(SELECT + "where s.pool = :id order by s.asked_at desc limit 1").param("id", pool)
                .query(SetAsides::aside).optional();
    }

    /** The same for every pool of a call. */
    Map<PoolId, SetAside> of(CallId call) {
        return db.sql(SELECT + """
                join placement.pool p on p.id = s.pool where p.call = :id order by s.asked_at
                """)
                .param("id", call).query(SetAsides::aside).list().stream()
                .collect(toMap(SetAside::pool, it -> it, (_, last) -> last));
    }

    void add(PoolId pool, String reason, Person by, Instant at) {
        db.sql("""
                insert into placement.set_aside (pool, reason, asked_by, name, asked_at)
                values (:pool, :reason, :by, :name, :at)
                """)
                .param("pool", pool).param("reason", reason).param("by", by.id()).param("name", by.name())
                .param("at", at).update();
    }

    void agree(SetAside asked, Person by, Instant at) {
        db.sql("""
                insert into placement.set_aside_agreed (pool, asked_at, agreed_by, name, agreed_at)
                values (:pool, :asked, :by, :name, :at)
                """)
                .param("pool", asked.pool()).param("asked", asked.at()).param("by", by.id())
                .param("name", by.name()).param("at", at).update();
    }

    private static SetAside aside(Row row) {
        return new SetAside(row.get("pool", PoolId.class), row.text("reason"),
                row.get("asked_by", PersonId.class), row.text("name"), row.get("asked_at", Instant.class),
                row.find("agreed_at", Instant.class)
                        .map(at -> new SetAside.Agreed(row.text("agreed_name"), at)));
    }
}
