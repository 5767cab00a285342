package no.innovasjonsskolen.placement;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.placement.Announced.Entered;
import no.innovasjonsskolen.placement.Announced.Held;
import no.innovasjonsskolen.placement.Announced.Written;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Beacon;
import org.springframework.stereotype.Component;

/** SQL: tables {@code lottery}, {@code balls}, {@code written_down}, {@code draw}, {@code room_for_all}. */
@Component
class Lotteries {

    private static final String SELECT = """
            select l.*, w.balls, w.held_by, w.held_at, w.round, d.selection, d.draw, d.drawn_at
            from placement.lottery l
            left join placement.written_down w on w.pool = l.pool
            left join placement.draw d on d.pool = l.pool
            """;

    private final Database db;

    Lotteries(Database db) {
        this.db = db;
    }

    /** A draw whose balls are written down, and that waits for the public source. */
    record Waiting(CallId call, PoolId pool, long round) {

        /** Whether the public source should have answered long ago. */
        boolean isLate(Instant now) {
            return Lotteries.isLate(round, now);
        }
    }

    /** Three seconds pass between rounds: after so long, something is wrong. */
    private static final Duration LATE = Duration.ofHours(1);

    static boolean isLate(long round, Instant now) {
        return now.isAfter(Beacon.timeOf(round).plus(LATE));
    }

    /** The lottery of a pool, if it is announced. */
    Optional<Announced> of(PoolId pool) {
        var entered = entered("where b.pool = :id", pool);
        return db.sql(SELECT + "where l.pool = :id").param("id", pool)
                .query(row -> announced(row, entered)).optional();
    }

    /** Every lottery that is announced in a call, by its pool. */
    Map<PoolId, Announced> of(CallId call) {
        var entered = entered("join placement.pool p on p.id = b.pool where p.call = :id", call);
        return db.sql(SELECT + "join placement.pool p on p.id = l.pool where p.call = :id")
                .param("id", call).query(row -> announced(row, entered)).list().stream()
                .collect(toMap(Announced::pool, it -> it));
    }

    /** When it was decided that everybody in a pool has a place, if it was. */
    Optional<Instant> roomForAll(PoolId pool) {
        return db.sql("select decided_at from placement.room_for_all where pool = :pool").param("pool", pool)
                .query(Instant.class).optional();
    }

    /** The same for every pool of a call. */
    Map<PoolId, Instant> roomForAll(CallId call) {
        var decided = new HashMap<PoolId, Instant>();
        db.sql("""
                select r.pool, r.decided_at from placement.room_for_all r
                join placement.pool p on p.id = r.pool where p.call = :call
                """)
                .param("call", call)
                .each(row -> decided.put(row.get("pool", PoolId.class),
                        row.get("decided_at", Instant.class)));
        return decided;
    }

    /** Those whose balls are written down and that are not drawn, and that nobody has set aside. */
    List<Waiting> waiting() {
        return db.sql("""
                select p.call, w.pool, w.round from placement.written_down w
                join placement.pool p on p.id = w.pool
                where not exists (select from placement.draw d where d.pool = w.pool)
                  and not exists (select from placement.pool_thawed t where t.pool = w.pool)
                order by w.held_at
                """).query(Waiting.class).list();
    }

    void add(Announced lottery, Person by) {
        db.sql("""
                insert into placement.lottery
                    (pool, lottery, sha256, draw_at, place, published_by, name, published_at)
                values (:pool, :lottery, :sha256, :drawAt, :place, :by, :name, :at)
                """)
                .param("pool", lottery.pool()).param("lottery", lottery.file())
                .param("sha256", lottery.sha256()).param("drawAt", lottery.drawAt())
                .param("place", lottery.place()).param("by", by.id()).param("name", lottery.by())
                .param("at", lottery.at()).update();
    }

    void add(PoolId pool, Entered entered) {
        db.sql("""
                insert into placement.balls (pool, round, officer, name, digits, entered_at)
                values (:pool, :round, :officer, :name, :digits, :at)
                """)
                .param("pool", pool).param("round", entered.round()).param("officer", entered.officer())
                .param("name", entered.name()).param("digits", entered.digits()).param("at", entered.at())
                .update();
    }

    void add(PoolId pool, Written written) {
        db.sql("""
                insert into placement.written_down (pool, balls, held_by, held_at, round)
                values (:pool, :balls, :by, :at, :round)
                """)
                .param("pool", pool).param("balls", written.balls()).param("by", written.by())
                .param("at", written.heldAt()).param("round", written.round()).update();
    }

    void add(PoolId pool, Held held) {
        db.sql("""
                insert into placement.draw (pool, selection, draw, drawn_at)
                values (:pool, :selection, :draw, :at)
                """)
                .param("pool", pool).param("selection", held.selection()).param("draw", held.file())
                .param("at", held.at()).update();
    }

    void addRoomForAll(PoolId pool, SelectionId selection, Person by, Instant at) {
        db.sql("""
                insert into placement.room_for_all (pool, selection, name, decided_at)
                values (:pool, :selection, :name, :at)
                """)
                .param("pool", pool).param("selection", selection).param("name", by.name()).param("at", at)
                .update();
    }

    private Map<PoolId, List<Entered>> entered(String where, Object id) {
        var entered = new HashMap<PoolId, List<Entered>>();
        db.sql("select b.* from placement.balls b " + where + " order by b.round, b.entered_at")
                .param("id", id)
                .each(row -> entered.computeIfAbsent(row.get("pool", PoolId.class), _ -> new ArrayList<>())
                        .add(new Entered(row.number("round"), row.get("officer", PersonId.class),
                                row.text("name"), row.text("digits"),
                                row.get("entered_at", Instant.class))));
        return entered;
    }

    private static Announced announced(Row row, Map<PoolId, List<Entered>> entered) {
        var written = row.find("balls", String.class).map(balls -> new Written(balls,
                row.get("held_by", PersonId.class), row.get("held_at", Instant.class),
                row.get("round", Long.class)));
        var held = row.find("draw", String.class).map(draw -> new Held(
                row.get("selection", SelectionId.class), draw, row.get("drawn_at", Instant.class)));
        var pool = row.get("pool", PoolId.class);
        return new Announced(pool, row.text("lottery"), row.text("sha256"),
                row.get("draw_at", Instant.class), row.text("place"), row.text("name"),
                row.get("published_at", Instant.class), entered.getOrDefault(pool, List.of()), written, held);
    }
}
