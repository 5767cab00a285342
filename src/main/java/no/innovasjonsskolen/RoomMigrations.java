package no.innovasjonsskolen;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Each room owns a schema of its own name and the migrations of it. The ground floor is built first. */
@Component
@NullMarked
class RoomMigrations implements FlywayMigrationStrategy {

    static final List<String> ROOMS = List.of(
            "clock",
            "journal",
            "attempt",
            "draft",
            "identity",
            "federation",
            "passkey",
            "letter",
            "ruling",
            "disclosure",
            "document",
            "municipality",
            "programme",
            "alert",
            "invitation",
            "admission",
            "sharing",
            "participation",
            "eligibility",
            "office",
            "placement",
            "rehearsal",
            "offer", "replacement", "rolling");

    /** One node at a time, first room to last: two that start on an empty database do not meet. */
    @Override
    public void migrate(Flyway flyway) {
        WaitForOtherNodes.alone(flyway.getConfiguration().getDataSource(), () -> migrateRooms(flyway));
    }

    private static void migrateRooms(Flyway flyway) {
        for (var room : ROOMS) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .schemas(room).defaultSchema(room).createSchemas(true)
                    .locations("classpath:db/migration/" + room)
                    .failOnMissingLocations(false)
                    .table("migrations")
                    .load().migrate();
        }
    }
}
