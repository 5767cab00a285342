package no.innovasjonsskolen.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.programme.PlanVersion.Draft;
import no.innovasjonsskolen.programme.PlanVersion.Historic;
import no.innovasjonsskolen.programme.PlanVersion.Ruling;
import no.innovasjonsskolen.programme.PlanVersion.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** SQL: tables {@code plan} and {@code approval}. */
@Component
class Plans {

    private final JdbcClient db;
    private final ObjectMapper json;

    Plans(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Every version, oldest first. The version after an approved one ends it. */
    List<PlanVersion> all() {
        return db.sql("""
                select p.id, p.content, p.entered_at, a.approved_at,
                       lead(a.approved_at) over (order by a.number) as superseded_at
                from programme.plan p left join programme.approval a on a.plan = p.id
                order by p.year
                """)
                .query(this::version).list();
    }

    Optional<PlanId> ofYear(int year) {
        return db.sql("select id from programme.plan where year = :year")
                .param("year", year).query(UUID.class).optional().map(PlanId::new);
    }

    /** One approval at a time: each decides which plan it takes over from. */
    PlanVersion hold(PlanId id) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('programme.approval', 0))")
                .query((_, _) -> 0).single();
        return all().stream().filter(version -> version.id().equals(id)).findFirst().orElseThrow();
    }

    /** False when the year has a plan already. */
    boolean add(PlanId id, Plan plan, String by, Instant at) {
        return db.sql("""
                insert into programme.plan (id, year, content, entered_by, entered_at)
                values (:id, :year, :content::jsonb, :by, :at)
                on conflict (year) do nothing
                """)
                .param("id", id.value()).param("year", plan.year())
                .param("content", json.writeValueAsString(plan))
                .param("by", by).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    void approve(PlanId id, String by, Instant at) {
        db.sql("insert into programme.approval (plan, approved_by, approved_at) values (:id, :by, :at)")
                .param("id", id.value()).param("by", by).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    private PlanVersion version(ResultSet row, int number) throws SQLException {
        return new PlanVersion(new PlanId(row.getObject("id", UUID.class)),
                json.readValue(row.getString("content"), Plan.class), state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        var approved = row.getObject("approved_at", OffsetDateTime.class);
        if (approved == null) {
            return new Draft(row.getObject("entered_at", OffsetDateTime.class).toInstant());
        }
        var superseded = row.getObject("superseded_at", OffsetDateTime.class);
        return superseded == null ? new Ruling(approved.toInstant())
                : new Historic(approved.toInstant(), superseded.toInstant());
    }
}
