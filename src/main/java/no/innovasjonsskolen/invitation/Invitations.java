package no.innovasjonsskolen.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** SQL: table {@code invitation.invitation}. */
@Component
public class Invitations {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;

    Invitations(JdbcClient db) {
        this.db = db;
    }

    /**
     * Writes an invitation down.
     *
     * @return the path of the personal link, which is kept nowhere but in the letter that carries it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String invite(String kind, UUID about, String name, String email, Instant at) {
        var secret = secret();
        db.sql("""
                insert into invitation.invitation (id, fingerprint, kind, about, name, email, invited_at)
                values (:id, :fingerprint, :kind, :about, :name, :email, :at)
                """)
                .param("id", UUID.randomUUID()).param("fingerprint", fingerprint(secret)).param("kind", kind)
                .param("about", about).param("name", name).param("email", email)
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
        return "/invitasjon/" + secret;
    }

    /** The invitation behind a link. */
    Optional<Invitation> behind(String secret) {
        return db.sql("select * from invitation.invitation where fingerprint = :fingerprint")
                .param("fingerprint", fingerprint(secret)).query(Invitations::invitation).optional();
    }

    /** The invitation, held so that two who click at once do not both accept. */
    Optional<Invitation> hold(String secret) {
        return db.sql("select * from invitation.invitation where fingerprint = :fingerprint for update")
                .param("fingerprint", fingerprint(secret)).query(Invitations::invitation).optional();
    }

    void accept(UUID id, PersonId by, Instant at) {
        db.sql("update invitation.invitation set accepted_by = :by, accepted_at = :at where id = :id")
                .param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).param("id", id).update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(row.getObject("id", UUID.class), row.getString("kind"),
                row.getObject("about", UUID.class), row.getString("name"), row.getString("email"),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("accepted_by", UUID.class)).map(PersonId::new));
    }

    private static String secret() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] fingerprint(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
