package no.innovasjonsskolen.programme;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.database.Database.Statement;
import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.programme.CallState.Cancelled;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Kroner;
import org.springframework.stereotype.Component;

/** SQL: tables {@code call} and {@code cancellation}, and the {@code mark} that every change renews. */
@Component
class Calls {

    private final Database db;

    Calls(Database db) {
        this.db = db;
    }

    /** Differs from every earlier one as soon as anything in the room's tables has changed. */
    UUID revision() {
        return db.sql("select value from programme.mark").query(UUID.class).single();
    }

    /** Every call of these cohorts, newest first. */
    List<Call> all(List<Cohort> cohorts) {
        var byId = cohorts.stream().collect(Collectors.toMap(Cohort::id, Function.identity()));
        return db.sql("""
                select c.*, x.reason, x.cancelled_at
                from programme.call c left join programme.cancellation x on x.call = c.id
                order by c.last_day desc, c.announced_at desc
                """)
                .query(row -> call(row, byId)).list();
    }

    /** Only one announces at a time. */
    void holdAnnouncing() {
        db.lock("programme.call");
    }

    /** Only one changes a call at a time. Read after the lock: what was true before the wait is old. */
    void hold(CallId id) {
        db.sql("""
                select c.id from programme.call c join programme.cohort k on k.id = c.cohort
                where c.id = :id for update
                """)
                .param("id", id).query(CallId.class).single();
    }

    void add(CallId id, CohortId cohort, CallDraft draft, Instant at) {
        bind("""
                insert into programme.call (id, cohort, opens, last_day, rolling, results_by, places, fee_ore,
                    semester_fee_ore, financing, size_bands, announced_at)
                values (:id, :cohort, :opens, :lastDay, :rolling, :resultsBy, :places, :fee,
                    :semesterFee, :financing, :bands, :at)
                """, id, draft).param("cohort", cohort).param("at", at).update();
    }

    void change(CallId id, CallDraft draft) {
        bind("""
                update programme.call set opens = :opens, last_day = :lastDay, rolling = :rolling,
                    results_by = :resultsBy, places = :places, fee_ore = :fee,
                    semester_fee_ore = :semesterFee, financing = :financing, size_bands = :bands,
                    version = version + 1
                where id = :id
                """, id, draft).update();
    }

    void cancel(CallId id, String reason, String by, Instant at) {
        db.sql("""
                insert into programme.cancellation (call, reason, cancelled_by, cancelled_at)
                values (:id, :reason, :by, :at)
                """)
                .param("id", id).param("reason", reason).param("by", by).param("at", at).update();
    }

    private Statement bind(String sql, CallId id, CallDraft draft) {
        var dates = draft.dates();
        var terms = draft.terms();
        return db.sql(sql).param("id", id).param("opens", dates.opens()).param("lastDay", dates.deadline())
                .param("rolling", dates.rolling()).param("resultsBy", dates.resultsBy())
                .param("places", terms.places()).param("fee", terms.fee())
                .param("semesterFee", terms.semesterFee()).param("financing", terms.financing())
                .param("bands", terms.bands().print());
    }

    private static Call call(Row row, Map<CohortId, Cohort> cohorts) {
        var dates = new CallDates(row.get("opens", LocalDate.class), row.get("last_day", Deadline.class),
                row.is("rolling"), row.get("results_by", LocalDate.class));
        var terms = new CallTerms(row.number("places"), row.get("fee_ore", Kroner.class),
                row.get("semester_fee_ore", Kroner.class), row.get("financing", Financing.class),
                SizeBands.of(row.text("size_bands")));
        return new Call(row.get("id", CallId.class),
                requireNonNull(cohorts.get(row.get("cohort", CohortId.class))),
                dates, terms, cancellation(row), row.number("version"));
    }

    private static Optional<Cancelled> cancellation(Row row) {
        return row.find("cancelled_at", Instant.class).map(at -> new Cancelled(at, row.text("reason")));
    }
}
