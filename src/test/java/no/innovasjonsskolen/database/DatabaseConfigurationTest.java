package no.innovasjonsskolen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseConfigurationTest {

    @TempDir
    private Path folder;

    private final ApplicationContextRunner app = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class))
            .withUserConfiguration(DatabaseConfiguration.class);

    @Test
    @DisplayName("Uten innstillinger starter appen sin egen PostgreSQL, og overlever at den blir drept")
    void theEmbeddedServerIsTheDefault() {
        app.withPropertyValues("skolen.data=" + folder).run(context -> {
            var server = context.getBean(EmbeddedPostgres.class);
            var db = context.getBean(JdbcClient.class);
            db.sql("create table saved (word text)").update();
            db.sql("insert into saved values ('kept')").update();
            var restarted = new CountDownLatch(1);
            server.onRestart(restarted::countDown);

            Signals.send("KILL", server.pid());

            restarted.await();
            assertThat(db.sql("select word from saved").query(String.class).single()).isEqualTo("kept");
        });

        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(folder).isDirectoryContaining("glob:**/program-*");
    }

    @Test
    @DisplayName("Er en annen database navngitt, starter ingen egen")
    void anExternalDatabaseIsUsedInstead() {
        app.withPropertyValues(
                "skolen.data=" + folder,
                "spring.datasource.url=" + TestDatabase.jdbcUrl(),
                "spring.datasource.username=" + TestDatabase.user(),
                "spring.datasource.password=" + TestDatabase.password())
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedPostgres.class);
                    assertThat(context.getBean(JdbcClient.class).sql("select current_database()")
                            .query(String.class).single()).isEqualTo("test");
                });

        assertThat(folder).isEmptyDirectory();
    }
}
