package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;

/** SQL: tables {@code objection} and {@code objection_answer}. */
@Component
class Objections {

    private static final String SELECT = """
            select o.*, p.version, p.call, a.upheld, a.reason, a.name as answerer, a.answered_at
            from placement.objection o
            join placement.pool p on p.id = o.pool
            left join placement.objection_answer a on a.objection = o.id
            """;

    private final Database db;

    Objections(Database db) {
        this.db = db;
    }

    /** All of a call, to every version of its pool, oldest first. */
    List<Objection> of(CallId call) {
        return db.sql(SELECT + "where p.call = :call order by o.number").param("call", call)
                .query(Objections::objection).list();
    }

    /** One that was raised in this call; any other is not found. */
    Objection get(CallId call, Objection.Id id) {
        return db.sql(SELECT + "where p.call = :call and o.id = :id").param("call", call).param("id", id)
                .query(Objections::objection).optional().orElseThrow(NotFound::new);
    }

    /** Those raised for one application, oldest first. */
    List<Objection> of(ApplicationId application) {
        return db.sql(SELECT + "where o.application = :application order by o.number")
                .param("application", application).query(Objections::objection).list();
    }

    /** The call that each waiting objection is raised in, one line for each. */
    List<CallId> waiting() {
        return db.sql("""
                select p.call from placement.objection o join placement.pool p on p.id = o.pool
                where not exists (select from placement.objection_answer a where a.objection = o.id)
                """).query(CallId.class).list();
    }

    Objection.Id add(PoolId pool, ApplicationId application, String text, Person by, Instant at) {
        var id = new Objection.Id(UUID.randomUUID());
        db.sql("""
                insert into placement.objection (id, pool, application, text, raised_by, name, raised_at)
                values (:id, :pool, :application, :text, :by, :name, :at)
                """)
                .param("id", id).param("pool", pool).param("application", application).param("text", text)
                .param("by", by.id()).param("name", by.name()).param("at", at).update();
        return id;
    }

    void answer(Objection.Id id, Objection.Reply reply, Person by, Instant at) {
        db.sql("""
                insert into placement.objection_answer
                    (objection, upheld, reason, public_reason, answered_by, name, answered_at)
                values (:id, :upheld, :reason, :published, :by, :name, :at)
                """)
                .param("id", id).param("upheld", reply.published().isPresent())
                .param("reason", reply.reason()).param("published", reply.published()).param("by", by.id())
                .param("name", by.name()).param("at", at).update();
    }

    private static Objection objection(Row row) {
        return new Objection(row.get("id", Objection.Id.class), row.get("pool", PoolId.class),
                row.number("version"), row.get("application", ApplicationId.class), row.text("text"),
                row.get("raised_by", PersonId.class), row.text("name"), row.get("raised_at", Instant.class),
                row.find("answered_at", Instant.class).map(at -> new Objection.Answer(row.is("upheld"),
                        row.text("reason"), row.text("answerer"), at)));
    }
}
