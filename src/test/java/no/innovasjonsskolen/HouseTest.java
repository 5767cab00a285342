package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import no.innovasjonsskolen.admission.AdmissionInvariants;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole house on real PostgreSQL, started once for all stories. The clock stands at ten in the morning
 * of 10 March 2027, or of the day that {@code -Dskolen.test.date} names.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(Statements.Ear.class)
public abstract class HouseTest {

    /** The day the suite runs at. */
    protected static final LocalDate TODAY = LocalDate.parse(System.getProperty("skolen.test.date",
            "2027-03-10"));

    @Autowired
    protected SchoolClock clock;

    @Autowired
    private AdmissionInvariants admissionInvariants;

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        System.setProperty("skolen.test.unsafe-database", "true");
        settings.add("spring.datasource.url", TestDatabase::jdbcUrl);
        settings.add("spring.datasource.username", TestDatabase::user);
        settings.add("spring.datasource.password", TestDatabase::password);
        settings.add("skolen.data", () -> "target/test-data");
    }

    @Autowired
    private JdbcClient houseDatabase;

    /** Nobody has chosen a language, and the clock goes from ten in the morning. */
    @BeforeEach
    void standAtToday() {
        houseDatabase.sql("update identity.person set language = null where language is not null").update();
        clock.travelTo(TODAY.atTime(LocalTime.of(10, 0)).atZone(SchoolClock.OSLO).toInstant(), "test");
    }

    /** Moves to the middle of the call, at the same time of day, for stories that need it open. */
    protected void inTheCall() {
        clock.travelTo(LocalDate.of(2027, 3, 10).atTime(LocalTime.of(10, 0)).atZone(SchoolClock.OSLO)
                .toInstant(),
                "test");
    }

    /** Whatever a story did, it leaves the room's rows whole. */
    @AfterEach
    void everythingIsWhole() {
        assertThat(admissionInvariants.broken()).isEmpty();
    }

    /** A reader without scripts, at the front door. */
    protected Reader reader() {
        return new Reader("http://localhost:" + port);
    }
}
