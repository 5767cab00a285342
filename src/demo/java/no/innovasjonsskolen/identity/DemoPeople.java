package no.innovasjonsskolen.identity;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.database.Database;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** SQL: table {@code demo_person}, the invented people whom a visitor of the demo school can be. */
@Profile("demo & !production")
@Component
public class DemoPeople {

    private final Database db;
    private final People people;
    private final SchoolClock clock;

    DemoPeople(Database db, People people, SchoolClock clock) {
        this.db = db;
        this.people = people;
        this.clock = clock;
    }

    /**
     * One to choose from.
     *
     * @param what a line about what she is, or the key of one
     */
    public record DemoPerson(PersonId id, String name, String what, List<Role> roles) {}

    /** Everybody to choose from, in the order they were put up. */
    public List<DemoPerson> all() {
        return db.sql("""
                select p.id, p.name, d.what,
                       array(select r.kind || ' ' || r.scope from identity.role r
                             where r.person = p.id and r.ended_at is null order by r.kind, r.scope) as roles
                from identity.demo_person d join identity.person p on p.id = d.person
                order by d.place, p.name
                """)
                .query(row -> new DemoPerson(row.get("id", PersonId.class), row.text("name"),
                        row.text("what"),
                        Role.allIn(row, "roles")))
                .list();
    }

    /** Anybody, by the id in a form. */
    Optional<PersonId> find(String id) {
        return db.sql("select id from identity.person where id::text = :id").param("id", id)
                .query(PersonId.class).optional();
    }

    /** Confirms what she represents, as a sign-in service would, unless somebody has ended it. */
    void confirm(PersonId id) {
        db.sql("select kind, scope from identity.role where person = :id and ended_at is null")
                .param("id", id).query(row -> Role.written(row.text("kind"), row.text("scope"))).list()
                .forEach(written -> written.ifPresent(role -> people.give(id, role, clock.instant())));
    }

    /** Puts a person up for choosing. */
    public void offer(PersonId person, String what, int place) {
        db.sql("""
                insert into identity.demo_person (person, what, place) values (:person, :what, :place)
                on conflict (person) do nothing
                """)
                .param("person", person).param("what", what).param("place", place).update();
    }
}
