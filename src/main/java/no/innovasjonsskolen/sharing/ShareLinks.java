package no.innovasjonsskolen.sharing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL: table {@code sharing.link}. */
@Component
class ShareLinks {

    private static final String SELECT = """
            select application, shared_by, name, shared_at, opened from sharing.link
            where ended_at is null and
            """;

    private final Database db;

    ShareLinks(Database db) {
        this.db = db;
    }

    /** The living link of an application, if it has one. */
    Optional<ShareLink> of(ApplicationId application) {
        return db.sql(SELECT + "application = :application").param("application", application)
                .query(ShareLink.class).optional();
    }

    /** The same; only one makes or ends an application's link at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<ShareLink> hold(ApplicationId application) {
        db.lock("sharing.link/" + application);
        return of(application);
    }

    /** The living link with this secret. */
    Optional<ShareLink> behind(String secret) {
        return db.sql(SELECT + "fingerprint = :fingerprint")
                .param("fingerprint", Secret.fingerprint(secret)).query(ShareLink.class).optional();
    }

    void add(ApplicationId application, String secret, Person by, Instant at) {
        db.sql("""
                insert into sharing.link (id, application, fingerprint, shared_by, name, shared_at)
                values (:id, :application, :fingerprint, :by, :name, :at)
                """)
                .param("id", UUID.randomUUID()).param("application", application)
                .param("fingerprint", Secret.fingerprint(secret)).param("by", by.id())
                .param("name", by.name()).param("at", at).update();
    }

    void end(ApplicationId application, Instant at) {
        db.sql("update sharing.link set ended_at = :at where application = :application and ended_at is null")
                .param("at", at).param("application", application).update();
    }

    void opened(ApplicationId application) {
        db.sql("""
                update sharing.link set opened = opened + 1
                where application = :application and ended_at is null
                """)
                .param("application", application).update();
    }
}
