package no.innovasjonsskolen.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;

/** SQL: tables {@code person}, {@code role} and {@code login}. */
@Component
public class People {

    private final Database db;
    private final SessionBuffer sessions;
    private final SchoolClock clock;

    People(Database db, SessionBuffer sessions, SchoolClock clock) {
        this.db = db;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The person; throws when there is none. */
    public Person get(PersonId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** The person, if there is one. */
    public Optional<Person> find(PersonId id) {
        return db.sql("select * from identity.person where id = :id")
                .param("id", id).query(People::person).optional();
    }

    /** The one letters to this address reach, if anybody; the first who came. */
    public Optional<Person> byEmail(String email) {
        return db.sql("""
                select * from identity.person where lower(email) = lower(:email)
                order by added_at limit 1
                """)
                .param("email", email).query(People::person).optional();
    }

    /** A whole list at once. */
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        return db.sql("select * from identity.person where id = any(:ids)").param("ids", ids)
                .query(People::person).list().stream().collect(Collectors.toMap(Person::id, it -> it));
    }

    /** Names for a whole list at once. */
    public Map<PersonId, String> namesOf(Collection<PersonId> ids) {
        return all(ids).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Everybody who holds a role for something, by name. */
    public List<Person> holding(Role role) {
        return db.sql("""
                select p.* from identity.person p join identity.role r on r.person = p.id
                where r.kind = :kind and r.scope = :scope and
                """ + Role.HELD + "order by p.name")
                .param("kind", role.kind()).param("scope", role.scope()).param("now", clock.instant())
                .query(People::person).list();
    }

    /**
     * Somebody who holds a role.
     *
     * @param until when it ends by itself, if it does
     * @param alone whether nobody else holds it
     */
    public record Holder(Person person, Role role, Instant since, Optional<Instant> until, boolean alone) {}

    /**
     * Those who hold a role of this kind: whose name or address holds this text, or who hold it for one of
     * these; the newest first.
     *
     * @param most how many at most
     */
    public List<Holder> holders(RoleKind kind, String text, Collection<String> scopes, int most) {
        return db
                .sql("""
                        with held as (select r.* from identity.role r where r.kind = :kind and %s)
                        select p.*, r.scope, r.given_at, r.expires_at,
                               not exists (select from held o
                                           where o.scope = r.scope and o.person <> r.person) as alone
                        from held r join identity.person p on p.id = r.person
                        where (position(lower(:text) in lower(p.name)) > 0
                               or position(lower(:text) in lower(p.email)) > 0 or r.scope = any(:scopes))
                        order by r.given_at desc, p.name, r.scope
                        limit :most
                        """
                        .formatted(Role.HELD))
                .param("kind", kind).param("text", text).param("scopes", scopes).param("most", most)
                .param("now", clock.instant())
                .query(row -> new Holder(person(row), new Role(kind, row.text("scope")),
                        row.get("given_at", Instant.class), row.find("expires_at", Instant.class),
                        row.is("alone")))
                .list();
    }

    /** The roles a person holds now. */
    public List<Role> rolesOf(PersonId id) {
        return db.sql("""
                select r.kind, r.scope from identity.role r where r.person = :id and
                """ + Role.HELD + "order by r.kind, r.scope")
                .param("id", id).param("now", clock.instant())
                .query(row -> Role.written(row.text("kind"), row.text("scope"))).list()
                .stream().flatMap(Optional::stream).toList();
    }

    /** What was given before this, for one thing only and by a link, has ended by itself. */
    public Instant endedBefore() {
        return RightPeriod.ended(clock.instant());
    }

    /** What a person holds this role for, such as the numbers of the municipalities she applies for. */
    public List<String> scopesOf(PersonId id, RoleKind kind) {
        return rolesOf(id).stream().filter(role -> role.kind() == kind).map(Role::scope).toList();
    }

    /** The same, of roles that have not ended since then. */
    public List<String> scopesSince(Instant then, PersonId id, RoleKind kind) {
        return db.sql("""
                select r.scope from identity.role r
                where r.person = :id and r.kind = :kind
                  and not exists (select from identity.role e where e.person = r.person and e.kind = r.kind
                                  and e.scope = r.scope and e.ended_at between :then and :now)
                  and
                """ + Role.HELD)
                .param("id", id).param("kind", kind).param("then", then).param("now", clock.instant())
                .query(String.class).list();
    }

    /** Whether the person holds the role now. */
    public boolean holds(PersonId id, Role role) {
        return db.sql("""
                select from identity.role r where r.person = :id and r.kind = :kind and r.scope = :scope and
                """ + Role.HELD)
                .param("id", id).param("kind", role.kind()).param("scope", role.scope())
                .param("now", clock.instant()).exists();
    }

    /** Adds a person. */
    public void add(Person person, Instant at) {
        db.sql("""
                insert into identity.person (id, name, email, language, added_at)
                values (:id, :name, :email, :language, :at)
                """)
                .param("id", person.id()).param("name", person.name()).param("email", person.email())
                .param("language", person.language().map(Language::code))
                .param("at", at).update();
    }

    /**
     * Gives a role, or confirms it: giving it twice is giving it once, and for longer. One that has ended by
     * itself is another from now on.
     */
    public void give(PersonId to, Role role, Instant at) {
        db.sql("""
                update identity.role set ended_at = expires_at
                where person = :person and kind = :kind and scope = :scope and ended_at is null
                  and expires_at <= :at
                """)
                .param("person", to).param("kind", role.kind()).param("scope", role.scope())
                .param("at", at).update();
        db.sql("""
                insert into identity.role (person, kind, scope, given_at, expires_at)
                values (:person, :kind, :scope, :at, :until)
                on conflict (person, kind, scope) where ended_at is null
                do update set expires_at = greatest(role.expires_at, excluded.expires_at)
                """)
                .param("person", to).param("kind", role.kind()).param("scope", role.scope())
                .param("at", at).param("until", role.end(at)).update();
        sessions.hasChanged(to);
    }

    /** Takes a role back; false when she did not have it. */
    boolean end(PersonId of, Role role, Instant at) {
        var ended = db.sql("""
                update identity.role set ended_at = greatest(:at, given_at + interval '1 microsecond')
                where person = :person and kind = :kind and scope = :scope and ended_at is null
                  and (expires_at is null or expires_at > :at)
                """)
                .param("at", at).param("person", of)
                .param("kind", role.kind()).param("scope", role.scope()).update();
        sessions.hasChanged(of);
        return ended > 0;
    }

    /** Remembers the language a person chose. */
    void speak(PersonId id, Language language) {
        db.sql("update identity.person set language = :language where id = :id")
                .param("language", language.code()).param("id", id).update();
        sessions.hasChanged(id);
    }

    private static Person person(Row row) {
        return new Person(row.get("id", PersonId.class), row.text("name"), row.text("email"),
                row.find("language", String.class).flatMap(Language::of));
    }
}
