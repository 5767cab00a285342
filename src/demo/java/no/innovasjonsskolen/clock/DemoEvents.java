package no.innovasjonsskolen.clock;

import no.innovasjonsskolen.database.Database;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** SQL: table {@code demo_event}. */
@Profile("demo & !production")
@Component
class DemoEvents {

    private final Database db;

    DemoEvents(Database db) {
        this.db = db;
    }

    boolean hasHappened(DemoStory.Event event) {
        return db.sql("select from clock.demo_event where event = :event").param("event", event.name())
                .exists();
    }

    /** Remembers that it happens; false when it has happened before. */
    boolean happens(DemoStory.Event event) {
        return db.sql("insert into clock.demo_event (event) values (:event) on conflict do nothing")
                .param("event", event.name()).update() == 1;
    }
}
