package no.innovasjonsskolen.programme;

import no.innovasjonsskolen.site.Kroner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.programme.CallState.Cancelled;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL: tables {@code call} and {@code cancellation}, and the {@code mark} that every change moves. */
@Component
class Calls {

    private final JdbcClient db;

    Calls(JdbcClient db) {
        this.db = db;
    }

    /** Differs from every earlier one as soon as anything in the room's tables has changed. */
    UUID mark() {
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
                .query((row, _) -> call(row, byId)).list();
    }

    /** Only one changes a call at a time. Read after the lock: what was true before the wait is old. */
    void hold(CallId id) {
        db.sql("""
                select c.id from programme.call c join programme.cohort k on k.id = c.cohort
                where c.id = :id for update
                """)
                .param("id", id.value()).query(UUID.class).single();
    }

    void add(CallId id, CohortId cohort, CallDraft draft, Instant at) {
        bind("""
                insert into programme.call (id, cohort, opens, last_day, rolling, results_by, places, fee_ore,
                    semester_fee_ore, financing, size_bands, announced_at)
                values (:id, :cohort, :opens, :lastDay, :rolling, :resultsBy, :places, :fee,
                    :semesterFee, :financing, :bands, :at)
                """, id, draft).param("cohort", cohort.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
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
                .param("id", id.value()).param("reason", reason).param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    private JdbcClient.StatementSpec bind(String sql, CallId id, CallDraft draft) {
        var dates = draft.dates();
        var terms = draft.terms();
        return db.sql(sql).param("id", id.value()).param("opens", dates.opens())
                .param("lastDay", dates.deadline().lastDay()).param("rolling", dates.rolling())
                .param("resultsBy", dates.resultsBy()).param("places", terms.places())
                .param("fee", terms.fee().ore()).param("semesterFee", terms.semesterFee().ore())
                .param("financing", terms.financing().name()).param("bands", terms.bands().print());
    }

    private static Call call(ResultSet row, Map<CohortId, Cohort> cohorts) throws SQLException {
        var dates = new CallDates(row.getObject("opens", LocalDate.class),
                new Deadline(row.getObject("last_day", LocalDate.class)), row.getBoolean("rolling"),
                row.getObject("results_by", LocalDate.class));
        var terms = new CallTerms(row.getInt("places"), new Kroner(row.getLong("fee_ore")),
                new Kroner(row.getLong("semester_fee_ore")), Financing.valueOf(row.getString("financing")),
                SizeBands.of(row.getString("size_bands")));
        return new Call(new CallId(row.getObject("id", UUID.class)),
                cohorts.get(new CohortId(row.getObject("cohort", UUID.class))), dates, terms,
                cancellation(row), row.getInt("version"));
    }

    private static Optional<Cancelled> cancellation(ResultSet row) throws SQLException {
        var at = row.getObject("cancelled_at", OffsetDateTime.class);
        return at == null ? Optional.empty()
                : Optional.of(new Cancelled(at.toInstant(), row.getString("reason")));
    }
}
