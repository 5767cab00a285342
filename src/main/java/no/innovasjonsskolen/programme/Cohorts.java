package no.innovasjonsskolen.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.database.Database;
import org.springframework.stereotype.Component;

/** SQL: tables {@code cohort} and {@code gathering_day}. */
@Component
class Cohorts {

    private final Database db;

    Cohorts(Database db) {
        this.db = db;
    }

    /** Every cohort, newest first. */
    List<Cohort> all() {
        var days = new HashMap<CohortId, Map<Integer, LocalDate>>();
        db.sql("select cohort, number, first_day from programme.gathering_day")
                .each(row -> days.computeIfAbsent(row.get("cohort", CohortId.class), _ -> new HashMap<>())
                        .put(row.number("number"), row.get("first_day", LocalDate.class)));
        return db.sql("select id, name, plan from programme.cohort order by name desc")
                .query(row -> new Cohort(row.get("id", CohortId.class), row.text("name"),
                        row.get("plan", PlanId.class),
                        Map.copyOf(days.getOrDefault(row.get("id", CohortId.class), Map.of()))))
                .list();
    }

    CohortId named(String name) {
        return db.sql("select id from programme.cohort where name = :name").param("name", name)
                .query(CohortId.class).single();
    }

    /** False when the name is taken. */
    boolean add(Cohort cohort, Instant at) {
        return db.sql("""
                insert into programme.cohort (id, name, plan, formed_at) values (:id, :name, :plan, :at)
                on conflict (name) do nothing
                """)
                .param("id", cohort.id()).param("name", cohort.name()).param("plan", cohort.plan())
                .param("at", at).update() == 1;
    }

    /** Sets the first days of the gatherings; those that are not named have none. */
    void date(CohortId id, Map<Integer, LocalDate> firstDays) {
        db.sql("delete from programme.gathering_day where cohort = :id").param("id", id).update();
        firstDays.forEach((number, day) -> db.sql("""
                insert into programme.gathering_day (cohort, number, first_day) values (:id, :number, :day)
                """)
                .param("id", id).param("number", number).param("day", day).update());
    }
}
