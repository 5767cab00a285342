package no.innovasjonsskolen;

import java.sql.SQLException;
import javax.sql.DataSource;
import no.innovasjonsskolen.site.OneNode;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** One node at a time migrates, and one at a time opens: two that start on an empty database do not meet. */
@Component
@NullMarked
class WaitForOtherNodes implements OneNode {

    private final Flyway flyway;

    WaitForOtherNodes(Flyway flyway) {
        this.flyway = flyway;
    }

    /** The lock belongs to a connection of the migrations': the school's own may be too few to spare one. */
    @Override
    public void alone(Runnable work) {
        alone(flyway.getConfiguration().getDataSource(), work);
    }

    static void alone(DataSource source, Runnable work) {
        try (var connection = source.getConnection(); var lock = connection.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtextextended('innovasjonsskolen starts', 0))");
            try {
                work.run();
            } finally {
                lock.execute("select pg_advisory_unlock(hashtextextended('innovasjonsskolen starts', 0))");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be made ready", e);
        }
    }
}
