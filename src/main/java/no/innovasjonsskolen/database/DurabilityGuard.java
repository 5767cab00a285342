package no.innovasjonsskolen.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Asks every database whether it keeps what it is told, before anyone else may use it.
 *
 * <p>It runs between the making of a {@code DataSource} and its first use, so that no migration runs in
 * a database that is then refused.
 */
final class DurabilityGuard implements BeanPostProcessor {

    /** A system property and nothing else: what a settings file can say, somebody will one day say. */
    static final String TEST_MODE = "skolen.test.unsafe-database";

    private static final Logger log = LoggerFactory.getLogger(DurabilityGuard.class);

    private final Environment environment;

    DurabilityGuard(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof DataSource database) {
            examine(database);
        }
        return bean;
    }

    private void examine(DataSource database) {
        var testMode = testMode();
        try (var connection = database.getConnection()) {
            var settings = DurableSettings.of(connection);
            settings.requireKnownVersion();
            if (testMode) {
                log.warn("Test mode: the database may lose what it has confirmed");
            } else {
                settings.requireDurable();
            }
        } catch (SQLException failure) {
            throw new DatabaseRefused(
                    "The database does not answer: " + failure.getMessage(),
                    "Check spring.datasource.url, username and password, and that the server is running.",
                    failure);
        }
    }

    private boolean testMode() {
        if (!Boolean.getBoolean(TEST_MODE)) {
            return false;
        }
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new DatabaseRefused(
                    "The property %s is set together with the profile production.".formatted(TEST_MODE),
                    "Remove the property. It belongs to the test suite and lets the database lose data.");
        }
        return true;
    }
}
