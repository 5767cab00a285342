package no.innovasjonsskolen.federation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.Secret;
import org.springframework.stereotype.Component;

/** SQL: table {@code newcomer}, found by the secret in the newcomer's own browser. */
@Component
class Newcomers {

    /** How long a newcomer has to say who she is. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Database db;

    Newcomers(Database db) {
        this.db = db;
    }

    void add(String secret, Arrival arrival, Instant now) {
        db.sql("""
                insert into federation.newcomer
                    (fingerprint, portal, issuer, subject, service_session, name, municipalities, arrived_at)
                values (:fingerprint, :portal, :issuer, :subject, :session, :name, :municipalities, :now)
                """)
                .param("fingerprint", Secret.fingerprint(secret)).param("portal", arrival.portal().code())
                .param("issuer", arrival.issuer()).param("subject", arrival.subject())
                .param("session", arrival.serviceSession()).param("name", arrival.name())
                .param("municipalities", arrival.municipalities())
                .param("now", now).update();
    }

    Optional<Arrival> find(String secret, Instant now) {
        return db.sql("""
                select * from federation.newcomer where fingerprint = :fingerprint and arrived_at > :after
                """)
                .param("fingerprint", Secret.fingerprint(secret))
                .param("after", now.minus(PATIENCE))
                .query(Newcomers::arrival).optional();
    }

    void remove(String secret) {
        db.sql("delete from federation.newcomer where fingerprint = :fingerprint")
                .param("fingerprint", Secret.fingerprint(secret)).update();
    }

    /** Forgets those who went away. */
    void sweep(Instant now) {
        db.sql("delete from federation.newcomer where arrived_at < :before")
                .param("before", now.minus(PATIENCE)).update();
    }

    private static Arrival arrival(Row row) {
        return new Arrival(Portal.of(row.text("portal")).orElseThrow(), row.text("issuer"),
                row.text("subject"), row.text("name"), "", row.list("municipalities", String.class),
                row.text("service_session"));
    }
}
