package no.innovasjonsskolen.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL: table {@code invitation.invitation}. */
@Component
public class Invitations {

    private final Database db;

    Invitations(Database db) {
        this.db = db;
    }

    /**
     * Writes an invitation down.
     *
     * @return the path of the personal link, which is kept nowhere but in the letter that carries it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String invite(String kind, UUID about, String name, String email, Instant at) {
        var secret = Secret.random();
        db.sql("""
                insert into invitation.invitation (id, fingerprint, kind, about, name, email, invited_at)
                values (:id, :fingerprint, :kind, :about, :name, :email, :at)
                """)
                .param("id", UUID.randomUUID()).param("fingerprint", Secret.fingerprint(secret))
                .param("kind", kind)
                .param("about", about).param("name", name).param("email", email)
                .param("at", at).update();
        return "/invitasjon/" + secret;
    }

    /** The invitation behind a link. */
    Optional<Invitation> behind(String secret) {
        return db.sql("select * from invitation.invitation where fingerprint = :fingerprint")
                .param("fingerprint", Secret.fingerprint(secret)).query(Invitation.class).optional();
    }

    /** The invitation, held so that two who click at once do not both accept. */
    Optional<Invitation> hold(String secret) {
        return db.sql("select * from invitation.invitation where fingerprint = :fingerprint for update")
                .param("fingerprint", Secret.fingerprint(secret)).query(Invitation.class).optional();
    }

    void accept(UUID id, PersonId by, Instant at) {
        db.sql("update invitation.invitation set accepted_by = :by, accepted_at = :at where id = :id")
                .param("by", by).param("at", at).param("id", id).update();
    }
}
