package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** SQL: tables {@code guarantee_request}, {@code guarantor} and {@code guarantee}. */
@Component
class Guarantees {

    private final Database db;

    Guarantees(Database db) {
        this.db = db;
    }

    /** Writes down that a director is asked; answers the id that her personal link is about. */
    UUID ask(ApplicationId id, Recipient director, PersonId by, Instant at) {
        var request = UUID.randomUUID();
        db.sql("""
                insert into admission.guarantee_request (id, application, name, email, requested_by,
                        requested_at)
                values (:request, :id, :name, :email, :by, :at)
                """)
                .param("request", request).param("id", id).param("name", director.name())
                .param("email", director.email()).param("by", by).param("at", at).update();
        return request;
    }

    /** For whoever holds a director's personal link. */
    ApplicationId applicationOf(UUID request) {
        return db.sql("select application from admission.guarantee_request where id = :id")
                .param("id", request).query(ApplicationId.class).single();
    }

    /** This person may sign from now on. */
    void letIn(ApplicationId id, PersonId person, Instant at) {
        db.sql("""
                insert into admission.guarantor (application, person, since) values (:id, :person, :at)
                on conflict do nothing
                """)
                .param("id", id).param("person", person).param("at", at).update();
    }

    /** A guarantee that somebody has been let in to sign. */
    record Asked(ApplicationId application, CallId call, boolean signed) {}

    /** Those a person has been let in to sign, the newest first. */
    List<Asked> asked(PersonId person) {
        return db.sql("""
                select x.application, a.call, g.application is not null as signed
                from admission.guarantor x
                join admission.application a on a.id = x.application
                left join admission.guarantee g on g.application = x.application
                where x.person = :person order by x.since desc
                """)
                .param("person", person).query(row -> new Asked(row.get("application", ApplicationId.class),
                        row.get("call", CallId.class), row.is("signed")))
                .list();
    }

    /** Writes the signature down. */
    void sign(ApplicationId id, PersonId by, Guarantee.Signed signed) {
        db.sql("""
                insert into admission.guarantee (application, signed_by, name, title, wording, signed_at)
                values (:id, :by, :name, :title, :wording, :at)
                """)
                .param("id", id).param("by", by).param("name", signed.name()).param("title", signed.title())
                .param("wording", signed.wording()).param("at", signed.at()).update();
    }
}
