package no.innovasjonsskolen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.innovasjonsskolen.School;
import no.innovasjonsskolen.database.TestDatabase;
import no.innovasjonsskolen.database.TestFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The demo school and the real one never share a database or a start. */
@ExtendWith(OutputCaptureExtension.class)
class PurposeTest {

    @BeforeAll
    static void testDatabaseMayBeFast() {
        System.setProperty("skolen.test.unsafe-database", "true");
    }

    @Test
    @DisplayName("Demo og produksjon på én gang starter ikke, og det sies hvorfor")
    void neverBoth(CapturedOutput output) {
        assertThatThrownBy(() -> start(TestDatabase.jdbcUrl(), "demo,production"))
                .isInstanceOf(StartRefused.class);

        assertThat(output.getOut()).contains("The profiles demo and production are both active.")
                .contains("Choose one");
    }

    @Test
    @DisplayName("En database med oppdiktede personer starter ikke som ekte, og en ekte ikke som demo")
    void neverMixed(CapturedOutput output) {
        var database = TestDatabase.freshJdbcUrl();
        start(database, "");

        assertThatThrownBy(() -> start(database, "demo")).hasRootCauseInstanceOf(StartRefused.class);
        assertThat(output.getOut())
                .contains("The database was made for real people, and this start is for the demo school.");
        start(database, "");
    }

    private static void start(String database, String profiles) {
        var school = new SpringApplicationBuilder(School.class).run("--server.port=0",
                "--spring.profiles.active=" + profiles, "--skolen.data=" + TestFolder.of("data"),
                "--spring.datasource.url=" + database, "--spring.datasource.username=" + TestDatabase.user(),
                "--spring.datasource.password=" + TestDatabase.password());
        SpringApplication.exit(school);
    }
}
