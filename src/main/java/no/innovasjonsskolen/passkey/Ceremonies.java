package no.innovasjonsskolen.passkey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Secret;
import org.springframework.stereotype.Component;

/** SQL: table {@code ceremony}, what devices have been asked. */
@Component
class Ceremonies {

    /** How long a device may take. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Database db;

    Ceremonies(Database db) {
        this.db = db;
    }

    /**
     * A new question.
     *
     * @param person who adds a passkey; empty when somebody signs in
     * @return the challenge
     */
    String begin(Optional<PersonId> person, Instant now) {
        var challenge = Secret.random();
        db.sql("""
                insert into passkey.ceremony (fingerprint, person, begun_at)
                values (:fingerprint, :person, :now)
                """)
                .param("fingerprint", Secret.fingerprint(challenge))
                .param("person", person)
                .param("now", now).update();
        return challenge;
    }

    /** Whether the question was asked, of this person, and has not been answered. Now it has. */
    boolean end(String challenge, Optional<PersonId> person, Instant now) {
        return db.sql("""
                delete from passkey.ceremony
                where fingerprint = :fingerprint and person is not distinct from cast(:person as uuid)
                      and begun_at > :since
                """)
                .param("fingerprint", Secret.fingerprint(challenge))
                .param("person", person)
                .param("since", now.minus(PATIENCE)).update() == 1;
    }

    /** Forgets what was never answered. */
    void sweep(Instant now) {
        db.sql("delete from passkey.ceremony where begun_at <= :before")
                .param("before", now.minus(PATIENCE)).update();
    }
}
