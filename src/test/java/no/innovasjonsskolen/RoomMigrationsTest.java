package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.innovasjonsskolen.database.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RoomMigrationsTest {

    private static final int NODES = 3;

    @Test
    @DisplayName("Tre noder starter samtidig på en tom database: én lager tabellene, de andre venter")
    void nodesTakeTurns() throws Exception {
        var source = new DriverManagerDataSource(TestDatabase.freshJdbcUrl(), TestDatabase.user(),
                TestDatabase.password());
        try (var nodes = Executors.newFixedThreadPool(NODES)) {
            for (var node : nodes
                    .invokeAll(IntStream.range(0, NODES).mapToObj(_ -> (Callable<Boolean>) () -> {
                        new RoomMigrations().migrate(Flyway.configure().dataSource(source).load());
                        return true;
                    }).toList())) {
                assertThat(node.get()).isTrue();
            }
        }

        assertThat(
                JdbcClient.create(source).sql("select count(*) from admission.migrations where not success")
                        .query(Integer.class).single())
                .isZero();
    }
}
