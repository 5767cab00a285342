package no.innovasjonsskolen.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.site.BeforeOpening;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented people whom a visitor of the demo school can be. Entered once. */
@Profile("demo & !production")
@Order(500)
@Component
class DemoCast implements BeforeOpening {

    private final People people;
    private final DemoPeople demo;
    private final SchoolClock clock;

    DemoCast(People people, DemoPeople demo, SchoolClock clock) {
        this.people = people;
        this.demo = demo;
        this.clock = clock;
    }

    @Transactional
    @Override
    public void prepare() {
        if (!demo.all().isEmpty()) {
            return;
        }
        add(1, "Kari Moen", "lom", "identity.cast.lom", new Role(RoleKind.COORDINATOR, "3434"));
        add(2, "Jon Kvam", "lom", "identity.cast.lom-too",
                new Role(RoleKind.COORDINATOR, "3434"));
        add(3, "Marit Sande", "skjak", "identity.cast.skjak", new Role(RoleKind.COORDINATOR, "3433"));
        add(4, "Eva Lunde", "skolen", "identity.cast.office", new Role(RoleKind.OFFICE, ""));
        add(5, "Nils Aas", "skolen", "identity.cast.teacher", new Role(RoleKind.TEACHER, ""));
        add(6, "Siri Dahl", "skolen", "identity.cast.operations", new Role(RoleKind.OPERATIONS, ""));
        add(7, "Amina Ali", "vaga", "identity.cast.nothing");
        add(8, "Nina Berg", "skolen", "identity.cast.office", new Role(RoleKind.OFFICE, ""));
    }

    private void add(int place, String name, String where, String what, Role... roles) {
        var id = new PersonId(new UUID(0x5C0012L, place));
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + where + ".example";
        people.add(new Person(id, name, email, Optional.empty()), clock.instant());
        for (var role : roles) {
            people.give(id, role, clock.instant());
        }
        demo.offer(id, what, place);
    }
}
