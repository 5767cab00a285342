package no.innovasjonsskolen.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.site.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL: table {@code session}. Rows are found by the fingerprint of what the cookie holds. */
@Component
class Sessions {

    /** How long a row stays after it is over, so that the owner of a kept form is known. */
    static final Duration REMEMBERED = Duration.ofHours(24);

    private final JdbcClient db;

    Sessions(JdbcClient db) {
        this.db = db;
    }

    /** What a row says, with what the person is right now. */
    record Stored(SignedInPerson.Principal person, Instant created, Instant accessed) {}

    /** The session that is open now; the person's name, language and roles come with it in one question. */
    Optional<Stored> open(String id, Instant now) {
        return db.sql("""
                select s.person, s.how, s.service_session, s.created_at, s.accessed_at, p.name, p.language,
                       array(select r.kind || ' ' || r.scope from identity.role r
                             where r.person = p.id and r.ended_at is null order by r.kind, r.scope) as roles
                from identity.session s join identity.person p on p.id = s.person
                where s.fingerprint = :fingerprint and s.ended_at is null and s.expires_at > :now
                """)
                .param("fingerprint", Secret.fingerprint(id)).param("now", at(now))
                .query(Sessions::stored).optional();
    }

    /** Whose session it is or was, also a while after it is over. */
    Optional<PersonId> ownerOf(String id) {
        return db.sql("select person from identity.session where fingerprint = :fingerprint")
                .param("fingerprint", Secret.fingerprint(id)).query(UUID.class).optional().map(PersonId::new);
    }

    void add(String id, SignedInPerson.Principal person, Instant now, Instant expires) {
        db.sql("""
                insert into identity.session
                    (fingerprint, person, how, service_session, created_at, accessed_at, expires_at)
                values (:fingerprint, :person, :how, :service, :now, :now, :expires)
                """)
                .param("fingerprint", Secret.fingerprint(id)).param("person", person.id().value())
                .param("how", person.proof().how()).param("service", person.proof().serviceSession())
                .param("now", at(now)).param("expires", at(expires)).update();
    }

    /** She is still here. */
    void touch(String id, Instant now, Instant expires) {
        db.sql("""
                update identity.session set accessed_at = :now, expires_at = :expires
                where fingerprint = :fingerprint and ended_at is null and accessed_at < :now
                """)
                .param("fingerprint", Secret.fingerprint(id)).param("now", at(now))
                .param("expires", at(expires)).update();
    }

    void end(String id, Instant now) {
        db.sql("""
                update identity.session set ended_at = :now
                where fingerprint = :fingerprint and ended_at is null
                """)
                .param("fingerprint", Secret.fingerprint(id)).param("now", at(now)).update();
    }

    /** Ends what the sign-in service has ended. */
    void endOfService(String serviceSession, Instant now) {
        db.sql("""
                update identity.session set ended_at = :now
                where service_session = :service and ended_at is null
                """)
                .param("service", serviceSession).param("now", at(now)).update();
    }

    /** Forgets what was over long ago. */
    int sweep(Instant now) {
        return db.sql("delete from identity.session where coalesce(ended_at, expires_at) < :before")
                .param("before", at(now.minus(REMEMBERED))).update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new SignedInPerson.Principal(new PersonId(row.getObject("person", UUID.class)),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("language")).flatMap(Language::of).orElse(null),
                        Role.allIn(row, "roles"),
                        new Proof(row.getString("how"), row.getString("service_session"))),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("accessed_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
