package no.innovasjonsskolen.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL: tables {@code cohort} and {@code gathering_day}. */
@Component
class Cohorts {

    private final JdbcClient db;

    Cohorts(JdbcClient db) {
        this.db = db;
    }

    /** Every cohort, newest first. */
    List<Cohort> all() {
        var days = new HashMap<UUID, Map<Integer, LocalDate>>();
        db.sql("select cohort, number, first_day from programme.gathering_day")
                .query((row, _) -> days
                        .computeIfAbsent(row.getObject("cohort", UUID.class), _ -> new HashMap<>())
                        .put(row.getInt("number"), row.getObject("first_day", LocalDate.class)))
                .list();
        return db.sql("select id, name, plan from programme.cohort order by name desc")
                .query((row, _) -> new Cohort(new CohortId(row.getObject("id", UUID.class)),
                        row.getString("name"), new PlanId(row.getObject("plan", UUID.class)),
                        Map.copyOf(days.getOrDefault(row.getObject("id", UUID.class), Map.of()))))
                .list();
    }

    CohortId named(String name) {
        return new CohortId(db.sql("select id from programme.cohort where name = :name")
                .param("name", name).query(UUID.class).single());
    }

    /** False when the name is taken. */
    boolean add(Cohort cohort, Instant at) {
        return db.sql("""
                insert into programme.cohort (id, name, plan, formed_at) values (:id, :name, :plan, :at)
                on conflict (name) do nothing
                """)
                .param("id", cohort.id().value()).param("name", cohort.name())
                .param("plan", cohort.plan().value()).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** Sets the first days of the gatherings; those that are not named have none. */
    void date(CohortId id, Map<Integer, LocalDate> firstDays) {
        db.sql("delete from programme.gathering_day where cohort = :id").param("id", id.value()).update();
        firstDays.forEach((number, day) -> db.sql("""
                insert into programme.gathering_day (cohort, number, first_day) values (:id, :number, :day)
                """)
                .param("id", id.value()).param("number", number).param("day", day).update());
    }
}
