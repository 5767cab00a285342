package no.innovasjonsskolen.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.programme.PlanVersion.Draft;
import no.innovasjonsskolen.programme.PlanVersion.Historic;
import no.innovasjonsskolen.programme.PlanVersion.Ruling;
import no.innovasjonsskolen.programme.PlanVersion.State;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** SQL: tables {@code plan} and {@code approval}. */
@Component
class Plans {

    private final Database db;
    private final ObjectMapper json;

    Plans(Database db, ObjectMapper json) {
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
                .param("year", year).query(PlanId.class).optional();
    }

    /** One approval at a time: each decides which plan it takes over from. */
    PlanVersion hold(PlanId id) {
        db.lock("programme.approval");
        return all().stream().filter(version -> version.id().equals(id)).findFirst().orElseThrow();
    }

    /** False when the year has a plan already. */
    boolean add(PlanId id, Plan plan, String by, Instant at) {
        return db.sql("""
                insert into programme.plan (id, year, content, entered_by, entered_at)
                values (:id, :year, :content::jsonb, :by, :at)
                on conflict (year) do nothing
                """)
                .param("id", id).param("year", plan.year()).param("content", json.writeValueAsString(plan))
                .param("by", by).param("at", at).update() == 1;
    }

    void approve(PlanId id, String by, Instant at) {
        db.sql("insert into programme.approval (plan, approved_by, approved_at) values (:id, :by, :at)")
                .param("id", id).param("by", by).param("at", at).update();
    }

    private PlanVersion version(Row row) {
        return new PlanVersion(row.get("id", PlanId.class), json.readValue(row.text("content"), Plan.class),
                state(row));
    }

    private static State state(Row row) {
        var superseded = row.find("superseded_at", Instant.class);
        return row.find("approved_at", Instant.class)
                .<State>map(since -> superseded.<State>map(until -> new Historic(since, until))
                        .orElse(new Ruling(since)))
                .orElseGet(() -> new Draft(row.get("entered_at", Instant.class)));
    }
}
