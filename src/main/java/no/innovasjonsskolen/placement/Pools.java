package no.innovasjonsskolen.placement;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;

/** SQL: tables {@code pool}, {@code pool_entry} and {@code pool_thawed}. */
@Component
class Pools {

    private static final Comparator<Pool.Entry> ORDER = comparing((Pool.Entry it) -> it.code().orElse("~"))
            .thenComparing(Pool.Entry::reference);

    private final Database db;

    Pools(Database db) {
        this.db = db;
    }

    /** Only one at a time decides anything about a call's pool, its lottery and its draw. */
    void hold(CallId call) {
        db.lock("placement.pool/" + call);
    }

    /** Every version, newest first. */
    List<Pool> of(CallId call) {
        var entries = new HashMap<PoolId, List<Pool.Entry>>();
        db.sql("""
                select e.* from placement.pool_entry e join placement.pool p on p.id = e.pool
                where p.call = :call
                """)
                .param("call", call)
                .each(row -> entries.computeIfAbsent(row.get("pool", PoolId.class), _ -> new ArrayList<>())
                        .add(entry(row)));
        return db.sql("""
                select p.*, t.reason as thawed_why, t.thawed_at
                from placement.pool p left join placement.pool_thawed t on t.pool = p.id
                where p.call = :call order by p.version desc
                """)
                .param("call", call).query(row -> pool(row, entries)).list();
    }

    /** The one that counts. */
    Optional<Pool> inForce(CallId call) {
        return of(call).stream().findFirst().filter(it -> it.thawed().isEmpty());
    }

    /**
     * A pool in force, as far as its draw has come.
     *
     * @param round of the public source, once the balls are written down
     * @param over when it was drawn, or decided that there is room for everybody
     * @param asked when it was last asked that it is set aside
     */
    record Going(CallId call, Deadline until, Optional<Instant> drawAt, Optional<Long> round,
            Optional<Instant> over, Optional<Instant> asked) {

        /** Whether another may agree to what is asked: it lapses once the result is known. */
        boolean isAsked(Instant now) {
            var known = round.map(Beacon::timeOf).or(() -> over);
            return asked.filter(at -> !SetAside.hasLapsed(at, known, now)).isPresent();
        }
    }

    /** The calls that any version was ever frozen in. */
    List<CallId> calls() {
        return db.sql("select distinct call from placement.pool").query(CallId.class).list();
    }

    /** Every pool in force, in one question. */
    List<Going> going() {
        return db.sql("""
                select p.call, p.until, l.draw_at, w.round, coalesce(d.drawn_at, r.decided_at) as over_at,
                    (select max(s.asked_at) from placement.set_aside s where s.pool = p.id) as asked_at
                from placement.pool p
                left join placement.lottery l on l.pool = p.id
                left join placement.written_down w on w.pool = p.id
                left join placement.draw d on d.pool = p.id
                left join placement.room_for_all r on r.pool = p.id
                where not exists (select from placement.pool_thawed t where t.pool = p.id)
                order by p.frozen_at
                """)
                .query(row -> new Going(row.get("call", CallId.class),
                        new Deadline(row.get("until", LocalDate.class)), row.find("draw_at", Instant.class),
                        row.find("round", Long.class), row.find("over_at", Instant.class),
                        row.find("asked_at", Instant.class)))
                .list();
    }

    void add(Pool pool, Person by) {
        db.sql("""
                insert into placement.pool
                    (id, call, version, problem, sha256, until, frozen_by, name, frozen_at)
                values (:id, :call, :version, :problem, :sha256, :until, :by, :name, :at)
                """)
                .param("id", pool.id()).param("call", pool.call()).param("version", pool.version())
                .param("problem", pool.file()).param("sha256", pool.sha256())
                .param("until", pool.until().lastDay()).param("by", by.id()).param("name", pool.by())
                .param("at", pool.at()).update();
        pool.entries().forEach(it -> db.sql("""
                insert into placement.pool_entry
                    (pool, application, reference, municipalities, code, reason)
                values (:pool, :application, :reference, :municipalities, :code, :reason)
                """)
                .param("pool", pool.id()).param("application", it.application())
                .param("reference", it.reference()).param("municipalities", it.municipalities())
                .param("code", it.code()).param("reason", it.why()).update());
    }

    void thaw(PoolId pool, String reason, Instant at) {
        db.sql("insert into placement.pool_thawed (pool, reason, thawed_at) values (:pool, :reason, :at)")
                .param("pool", pool).param("reason", reason).param("at", at).update();
    }

    private static Pool pool(Row row, Map<PoolId, List<Pool.Entry>> entries) {
        var id = row.get("id", PoolId.class);
        return new Pool(id, row.get("call", CallId.class), row.number("version"), row.text("problem"),
                row.text("sha256"), new Deadline(row.get("until", LocalDate.class)), row.text("name"),
                row.get("frozen_at", Instant.class),
                entries.getOrDefault(id, List.of()).stream().sorted(ORDER).toList(),
                row.find("thawed_why", String.class)
                        .map(why -> new Pool.Thawed(why, row.get("thawed_at", Instant.class))));
    }

    private static Pool.Entry entry(Row row) {
        return new Pool.Entry(row.get("application", ApplicationId.class), row.text("reference"),
                row.text("municipalities"), row.find("code", String.class).<Pool.Place>map(Pool.In::new)
                        .orElseGet(() -> new Pool.Out(row.get("reason", Exclusion.class))));
    }
}
