package no.innovasjonsskolen.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.site.Language;
import org.springframework.stereotype.Component;

/** SQL: table {@code session}. Rows are found by the fingerprint of what the cookie holds. */
@Component
class Sessions {

    /** How long a row stays after it is over, so that the owner of a kept form is known. */
    static final Duration REMEMBERED = Duration.ofHours(24);

    private final Database db;
    private final SchoolClock clock;

    Sessions(Database db, SchoolClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What a row says, with what the person is right now. */
    record Stored(SignedInPerson.Principal person, Instant created, Instant accessed) {}

    /** The session that is open now; the person's name, language and roles come with it in one question. */
    Optional<Stored> open(String id, Instant outside) {
        return db.sql("""
                select s.person, s.how, s.service_session, s.form_token, s.created_at, s.accessed_at,
                       p.name, p.language,
                       array(select r.kind || ' ' || r.scope from identity.role r
                             where r.person = p.id and %s order by r.kind, r.scope) as roles
                from identity.session s join identity.person p on p.id = s.person
                where s.fingerprint = :fingerprint and s.ended_at is null and s.expires_at > :outside
                """.formatted(Role.HELD))
                .param("fingerprint", Secret.fingerprint(id)).param("outside", outside)
                .param("now", clock.instant())
                .query(Sessions::stored).optional();
    }

    /** Whose session it is or was, also a while after it is over. */
    Optional<PersonId> ownerOf(String id) {
        return db.sql("select person from identity.session where fingerprint = :fingerprint")
                .param("fingerprint", Secret.fingerprint(id)).query(PersonId.class).optional();
    }

    /** The token of her forms in this session, also a while after it is over; none if it was another's. */
    Optional<String> formTokenOf(String id, PersonId person) {
        return db.sql("""
                select form_token from identity.session
                where fingerprint = :fingerprint and person = :person
                """)
                .param("fingerprint", Secret.fingerprint(id)).param("person", person)
                .query(String.class).optional();
    }

    void add(String id, SignedInPerson.Principal person, Instant now, Instant expires) {
        db.sql("""
                insert into identity.session
                    (fingerprint, person, how, service_session, form_token,
                     created_at, accessed_at, expires_at)
                values (:fingerprint, :person, :how, :service, :token, :now, :now, :expires)
                """)
                .param("fingerprint", Secret.fingerprint(id)).param("person", person.id())
                .param("how", person.proof().how()).param("service", person.proof().serviceSession())
                .param("token", person.formToken())
                .param("now", now).param("expires", expires).update();
    }

    /** She is still here. */
    void touch(String id, Instant now, Instant expires) {
        db.sql("""
                update identity.session set accessed_at = :now, expires_at = :expires
                where fingerprint = :fingerprint and ended_at is null and accessed_at < :now
                """)
                .param("fingerprint", Secret.fingerprint(id)).param("now", now)
                .param("expires", expires).update();
    }

    void end(String id, Instant now) {
        db.sql("""
                update identity.session set ended_at = :now
                where fingerprint = :fingerprint and ended_at is null
                """)
                .param("fingerprint", Secret.fingerprint(id)).param("now", now).update();
    }

    /** Ends what the sign-in service has ended. */
    void endOfService(String serviceSession, Instant now) {
        db.sql("""
                update identity.session set ended_at = :now
                where service_session = :service and ended_at is null
                """)
                .param("service", serviceSession).param("now", now).update();
    }

    /**
     * A session that is open.
     *
     * @param here whether it is the one that was asked about
     */
    record Open(String how, Instant created, Instant accessed, boolean here) {}

    /** A person's open ones, the last used first. */
    List<Open> openOf(PersonId person, String here, Instant now, int most) {
        return db.sql("""
                select how, created_at, accessed_at, fingerprint = :here as here from identity.session
                where person = :person and ended_at is null and expires_at > :now
                order by here desc, accessed_at desc limit :most
                """)
                .param("here", Secret.fingerprint(here)).param("person", person).param("now", now)
                .param("most", most)
                .query(row -> new Open(row.text("how"), row.get("created_at", Instant.class),
                        row.get("accessed_at", Instant.class), row.is("here")))
                .list();
    }

    /** Somebody who is logged in, in one place or several. */
    record Visitor(PersonId person, String name, String email, int sessions, Instant last) {}

    /** Those who are logged in and whose name or address holds this text; who was here last comes first. */
    List<Visitor> signedIn(String text, Instant now, int most) {
        return db.sql("""
                select p.id, p.name, p.email, count(*)::int as sessions, max(s.accessed_at) as last
                from identity.session s join identity.person p on p.id = s.person
                where s.ended_at is null and s.expires_at > :now
                  and (position(lower(:text) in lower(p.name)) > 0
                       or position(lower(:text) in lower(p.email)) > 0)
                group by p.id order by last desc, p.name limit :most
                """)
                .param("text", text).param("now", now).param("most", most)
                .query(row -> new Visitor(row.get("id", PersonId.class), row.text("name"),
                        row.text("email"), row.number("sessions"), row.get("last", Instant.class)))
                .list();
    }

    /** Ends a person's sessions, but for one; how many they were. */
    int endOthers(PersonId person, String but, Instant now) {
        return db.sql("""
                update identity.session set ended_at = :now
                where person = :person and fingerprint <> :but and ended_at is null and expires_at > :now
                """)
                .param("now", now).param("person", person).param("but", Secret.fingerprint(but)).update();
    }

    /** Forgets what was over long ago. */
    int sweep(Instant now) {
        return db.sql("delete from identity.session where coalesce(ended_at, expires_at) < :before")
                .param("before", now.minus(REMEMBERED)).update();
    }

    private static Stored stored(Row row) {
        return new Stored(
                new SignedInPerson.Principal(row.get("person", PersonId.class), row.text("name"),
                        row.find("language", String.class).flatMap(Language::of).orElse(null),
                        Role.allIn(row, "roles"),
                        new Proof(row.text("how"), row.text("service_session")), row.text("form_token")),
                row.get("created_at", Instant.class), row.get("accessed_at", Instant.class));
    }
}
