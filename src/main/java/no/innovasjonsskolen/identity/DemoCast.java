package no.innovasjonsskolen.identity;

import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented people whom a visitor of the demo school can be. Entered once. */
@Profile("demo & !production")
@Order(500)
@Component
class DemoCast implements ApplicationRunner {

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
    public void run(ApplicationArguments arguments) {
        if (!demo.all().isEmpty()) {
            return;
        }
        add(1, "Kari Moen", "lom", "Søker for Lom kommune", new Role(RoleKind.COORDINATOR, "3434"));
        add(2, "Jon Kvam", "lom", "Kollega av Kari, søker også for Lom",
                new Role(RoleKind.COORDINATOR, "3434"));
        add(3, "Marit Sande", "skjak", "Søker for Skjåk kommune", new Role(RoleKind.COORDINATOR, "3433"));
        add(4, "Eva Lunde", "skolen", "Opptakskontoret på skolen", new Role(RoleKind.OFFICE, ""));
        add(5, "Nils Aas", "skolen", "Lærer og veileder", new Role(RoleKind.TEACHER, ""));
        add(6, "Siri Dahl", "skolen", "Drift", new Role(RoleKind.OPERATIONS, ""));
        add(7, "Amina Ali", "vaga", "Ingen rolle ennå");
    }

    private void add(int place, String name, String where, String what, Role... roles) {
        var id = new PersonId(new UUID(0x5C0012L, place));
        var email = name.toLowerCase().replace(' ', '.') + "@" + where + ".example";
        people.add(new Person(id, name, email, Optional.empty()), clock.instant());
        for (var role : roles) {
            people.give(id, role, clock.instant());
        }
        demo.offer(id, what, place);
    }
}
