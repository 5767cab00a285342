package no.innovasjonsskolen.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Problem;
import org.springframework.stereotype.Component;

/** SQL: table {@code rehearsal.rehearsal}. */
@Component
class Rehearsals {

    private final Database db;

    Rehearsals(Database db) {
        this.db = db;
    }

    /** Only one at a time begins a trial in a call. */
    void hold(CallId call) {
        db.lock("rehearsal.rehearsal/" + call);
    }

    /** The newest first. */
    List<Rehearsal.Line> of(CallId call) {
        return db.sql("""
                select id, number, pool, applications, seats, targets, name, held_at, how
                from rehearsal.rehearsal where call = :call order by number desc limit :most
                """)
                .param("call", call).param("most", Rehearsal.MOST).query(Rehearsal.Line.class).list();
    }

    /** One of a call's. */
    Optional<Rehearsal> find(CallId call, RehearsalId id) {
        return db.sql("select * from rehearsal.rehearsal where call = :call and id = :id")
                .param("call", call).param("id", id).query(Rehearsals::rehearsal).optional();
    }

    /** Adds one; the oldest give way. */
    void add(Rehearsal rehearsal, Problem problem) {
        db.sql("""
                insert into rehearsal.rehearsal (id, call, number, pool, problem, sha256, applications, seats,
                    targets, seed, held_by, name, held_at)
                values (:id, :call, :number, :pool, :problem, :sha256, :applications, :seats, :targets, :seed,
                    :by, :name, :at)
                """)
                .param("id", rehearsal.id()).param("call", rehearsal.call())
                .param("number", rehearsal.number()).param("pool", rehearsal.pool())
                .param("problem", rehearsal.problem()).param("sha256", rehearsal.sha256())
                .param("applications", problem.applications().size())
                .param("seats", problem.seats().max()).param("targets", problem.rules().size())
                .param("seed", rehearsal.seed().text()).param("by", rehearsal.heldBy())
                .param("name", rehearsal.by()).param("at", rehearsal.at()).update();
        db.sql("delete from rehearsal.rehearsal where call = :call and number <= :oldest")
                .param("call", rehearsal.call()).param("oldest", rehearsal.number() - Rehearsal.MOST)
                .update();
    }

    /** Ends one, if nobody has; answers whether it did. */
    boolean end(RehearsalId id, Rehearsal.Ended end) {
        return db.sql("""
                update rehearsal.rehearsal
                set how = :how, ended_at = :at, ticket = :ticket, selected = :selected::text[],
                    reserve = :reserve::text[]
                where id = :id and how is null
                """)
                .param("id", id).param("how", end.how()).param("at", end.at())
                .param("ticket", end.draw().map(TrialDraw::ticket))
                .param("selected", end.draw().map(TrialDraw::selected).orElse(List.of()))
                .param("reserve", end.draw().map(TrialDraw::reserve).orElse(List.of())).update() > 0;
    }

    /** The calls that have any. */
    List<CallId> calls() {
        return db.sql("select distinct call from rehearsal.rehearsal").query(CallId.class).list();
    }

    void delete(CallId call) {
        db.sql("delete from rehearsal.rehearsal where call = :call").param("call", call).update();
    }

    private static Rehearsal rehearsal(Row row) {
        return new Rehearsal(row.get("id", RehearsalId.class), row.get("call", CallId.class),
                row.number("number"), row.text("pool"), row.text("problem"), row.text("sha256"),
                new TrialSeed(row.text("seed")), row.get("held_by", PersonId.class), row.text("name"),
                row.get("held_at", Instant.class),
                row.find("how", Rehearsal.How.class)
                        .map(how -> new Rehearsal.Ended(how, row.get("ended_at", Instant.class),
                                row.find("ticket", Long.class).map(ticket -> new TrialDraw(ticket,
                                        row.list("selected", String.class),
                                        row.list("reserve", String.class))))));
    }
}
