package no.innovasjonsskolen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.database.CheckInvariants;
import no.innovasjonsskolen.database.Invariants.Broken;
import no.innovasjonsskolen.database.TestDatabase;
import no.innovasjonsskolen.database.TestFolder;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole house on real PostgreSQL, started once for all stories. The clock stands at ten in the morning
 * of 10 March 2027, or of the day that {@code -Dskolen.test.date} names; on a night when Oslo's clocks are
 * changed, at half past two, which then comes twice or not at all.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import({Statements.Ear.class, AxeScript.class})
public abstract class HouseTest {

    /** The day the suite runs at. */
    protected static final LocalDate TODAY = LocalDate.parse(System.getProperty("skolen.test.date",
            "2027-03-10"));

    /** The most links one person sends in an hour: the clock stands still, so every story's are in one. */
    protected static final int MOST_LINKS = 3_000;

    /** The time of day it runs at. */
    private static final LocalTime TIME = clocksAreChanged(TODAY) ? LocalTime.of(2, 30) : LocalTime.of(10, 0);

    /** In the middle of the call, and the days it takes applications first and last. */
    private static final LocalDate IN_THE_CALL = LocalDate.of(2027, 3, 10);
    private static final LocalDate OPENS = LocalDate.of(2027, 2, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 4, 15);

    private static final DateTimeFormatter DAY = formatter("d. MMMM yyyy");
    private static final DateTimeFormatter HOUR = formatter("d. MMMM yyyy 'kl.' HH");

    @Autowired
    protected SchoolClock clock;

    @Autowired
    private CheckInvariants invariants;

    @Autowired
    private PlatformTransactionManager transactions;

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        System.setProperty("skolen.test.unsafe-database", "true");
        settings.add("spring.datasource.url", TestDatabase::jdbcUrl);
        settings.add("spring.datasource.username", TestDatabase::user);
        settings.add("spring.datasource.password", TestDatabase::password);
        settings.add("skolen.proxies", () -> "127.0.0.1, ::1"); // Readers say there which address is theirs.
        settings.add("skolen.links.most", () -> MOST_LINKS);
        settings.add("skolen.data", () -> TestFolder.of("data").toString());
        settings.add("server.tomcat.basedir", () -> TestFolder.of("tomcat").toString());
    }

    @Autowired
    private JdbcClient houseDatabase;

    /** Nobody has chosen a language, and the clock goes from ten in the morning. */
    @BeforeEach
    void standAtToday() {
        houseDatabase.sql("update identity.person set language = null where language is not null").update();
        standAt(TODAY);
    }

    /** Stays at a day when the call is open, and else moves to one, at the same time of day. */
    protected void inTheCall() {
        standAt(TODAY.isBefore(OPENS) || TODAY.isAfter(LAST_DAY) ? IN_THE_CALL : TODAY);
    }

    private void standAt(LocalDate day) {
        clock.travelTo(day.atTime(TIME).atZone(SchoolClock.OSLO).toInstant(), "test");
    }

    /** The day the clock shows, as pages say it: «10. mars 2027». */
    protected String today() {
        return DAY.format(clock.instant().atZone(SchoolClock.OSLO));
    }

    /** The hour as well: «10. mars 2027 kl. 10». */
    protected String thisHour() {
        return HOUR.format(clock.instant().atZone(SchoolClock.OSLO));
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.of("nb"));
    }

    private static boolean clocksAreChanged(LocalDate night) {
        var rules = SchoolClock.OSLO.getRules();
        return !rules.getOffset(night.atStartOfDay()).equals(rules.getOffset(night.atTime(LocalTime.NOON)));
    }

    /**
     * Whatever a story did, it leaves every room's rows whole. What a test has not committed is not asked.
     */
    @AfterEach
    void everythingIsWhole() {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        List<Broken> broken = apart.execute(_ -> invariants.broken());
        assertThat(broken).isEmpty();
    }

    /** The house's front door. */
    protected String origin() {
        return "http://localhost:" + port;
    }

    /** A reader without scripts, at the front door. */
    protected Reader reader() {
        return new Reader(origin());
    }

    /** The letters that have been sent. */
    protected Inbox inbox() {
        return new Inbox(houseDatabase, this::reader);
    }
}
