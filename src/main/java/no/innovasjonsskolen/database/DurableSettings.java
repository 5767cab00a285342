package no.innovasjonsskolen.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What decides whether a confirmed commit survives a crash, as it is in the app's own session: a setting
 * on the role, the database or the connection goes before that of the server, and is seen here too.
 */
record DurableSettings(int version, String role, String database, List<Setting> settings) {

    /** One setting, and where PostgreSQL says its value comes from. */
    record Setting(String name, String value, String source) {

        boolean isDurable() {
            return SAFE.contains(value);
        }
    }

    private static final int OLDEST = 15;
    private static final int NEWEST = 18;

    // "local" and "remote_write" are not here: with a standby, a failover could lose what was confirmed.
    private static final Set<String> SAFE = Set.of("on", "remote_apply");

    static DurableSettings of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var settings = new ArrayList<Setting>();
            var role = "";
            var database = "";
            var rows = statement.executeQuery("""
                    select name, setting, source, session_user, current_database()
                    from pg_settings
                    where name in ('fsync', 'full_page_writes', 'synchronous_commit')
                    order by name
                    """);
            while (rows.next()) {
                settings.add(new Setting(rows.getString(1), rows.getString(2), rows.getString(3)));
                role = rows.getString(4);
                database = rows.getString(5);
            }
            var version = connection.getMetaData().getDatabaseMajorVersion();
            return new DurableSettings(version, role, database, List.copyOf(settings));
        }
    }

    void requireKnownVersion() {
        if (version < OLDEST || version > NEWEST) {
            throw new DatabaseRefused(
                    "The database is PostgreSQL %d. Innovasjonsskolen is tried on %d to %d."
                            .formatted(version, OLDEST, NEWEST),
                    "Use a server of one of these versions.");
        }
    }

    void requireDurable() {
        var unsafe = settings.stream().filter(setting -> !setting.isDurable()).toList();
        if (settings.size() != 3) {
            throw new IllegalStateException("The server did not tell all three settings: " + settings);
        }
        if (!unsafe.isEmpty()) {
            throw new DatabaseRefused(
                    String.join("\n", unsafe.stream().map(this::problem).toList()),
                    String.join("\n", unsafe.stream().map(this::remedy).toList()));
        }
    }

    private String problem(Setting setting) {
        return "%s is %s (set by: %s). The database could lose what it has confirmed as saved."
                .formatted(setting.name(), setting.value(), setting.source());
    }

    private String remedy(Setting setting) {
        var name = setting.name();
        return switch (setting.source()) {
            case "user" -> "Run: alter role %s reset %s".formatted(role, name);
            case "database" -> "Run: alter database %s reset %s".formatted(database, name);
            case "database user" ->
                "Run: alter role %s in database %s reset %s".formatted(role, database, name);
            case "client" -> "Take %s out of spring.datasource.url.".formatted(name);
            case "command line" ->
                "Start the server without -F and without -c %s=%s.".formatted(name, setting.value());
            default -> "Run: alter system set %s = on, then select pg_reload_conf()".formatted(name);
        };
    }
}
