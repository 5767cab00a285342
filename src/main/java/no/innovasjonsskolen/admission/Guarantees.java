package no.innovasjonsskolen.admission;

import static no.innovasjonsskolen.admission.Applications.utc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL: tables {@code guarantee_request}, {@code guarantor} and {@code guarantee}. */
@Component
class Guarantees {

    private final JdbcClient db;

    Guarantees(JdbcClient db) {
        this.db = db;
    }

    UUID ask(ApplicationId id, String name, String email, PersonId by, Instant at) {
        var request = UUID.randomUUID();
        db.sql("""
                insert into admission.guarantee_request (id, application, name, email, requested_by,
                        requested_at)
                values (:request, :id, :name, :email, :by, :at)
                """)
                .param("request", request).param("id", id.value()).param("name", name).param("email", email)
                .param("by", by.value()).param("at", utc(at)).update();
        return request;
    }

    ApplicationId applicationOf(UUID request) {
        return new ApplicationId(db.sql("select application from admission.guarantee_request where id = :id")
                .param("id", request).query(UUID.class).single());
    }

    void letIn(ApplicationId id, PersonId person, Instant at) {
        db.sql("""
                insert into admission.guarantor (application, person, since) values (:id, :person, :at)
                on conflict do nothing
                """)
                .param("id", id.value()).param("person", person.value()).param("at", utc(at)).update();
    }

    /** Throws when this person has not been let in to sign: for her there is no such page. */
    void mustBeLetIn(ApplicationId id, PersonId person) {
        db.sql("select 1 from admission.guarantor where application = :id and person = :person")
                .param("id", id.value()).param("person", person.value()).query(Integer.class).single();
    }

    /** The applications a person may sign for. */
    List<ApplicationId> lettingIn(PersonId person) {
        return db.sql("""
                select application from admission.guarantor where person = :person order by since desc
                """)
                .param("person", person.value()).query(UUID.class).list().stream()
                .map(ApplicationId::new).toList();
    }

    boolean sign(ApplicationId id, PersonId by, Guarantee.Signed signed) {
        return db.sql("""
                insert into admission.guarantee (application, signed_by, name, title, wording, signed_at)
                values (:id, :by, :name, :title, :wording, :at) on conflict do nothing
                """)
                .param("id", id.value()).param("by", by.value()).param("name", signed.name())
                .param("title", signed.title()).param("wording", signed.wording())
                .param("at", utc(signed.at())).update() == 1;
    }
}
