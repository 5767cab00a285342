package no.innovasjonsskolen.letter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.site.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter is refused; the office sees it where its work is, and sees to it. */
class UndeliveredStoryTest extends HouseTest {

    @Autowired
    private Letters letters;
    @Autowired
    private Journal journal;
    @Autowired
    private JdbcClient db;
    @Autowired
    private TransactionTemplate transaction;

    private final String key = "undelivered " + UUID.randomUUID();
    private final Subject about = new Subject("application", UUID.randomUUID());

    @AfterEach
    void nobodyWaits() {
        db.sql("delete from letter.outbox where key like 'undelivered %'").update();
    }

    @Test
    @DisplayName("Et brev ingen tok imot, står på kontorets liste med grunn og råd, i tre språk, til noen sender det på nytt")
    void isSeenAndSentAgain() {
        refused(about, StopReason.NO_SUCH_ADDRESS);
        var eva = reader().as("Eva Lunde");

        for (var language : Language.values()) {
            var page = eva.speaking(language.code()).open("/kontor/brev?spraak=" + language.code());
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("Kari Nordmann", "kari@lom.kommune.no", "Et stoppet brev")
                    .doesNotContain("letter.", "550");
        }
        var page = eva.open("/kontor/brev?spraak=nb");
        assertThat(page.text()).contains("e-postadressen finnes ikke", "få den rettet der den ble skrevet");
        assertThat(page.html().select(".menu a[href^=/kontor/brev]").text()).isEqualTo("Brev");
        assertThat(eva.open("/soknad").html().select("main a[href^=/kontor/brev]")).isNotEmpty();

        var answer = eva.form(page, id() + "/send").sendAndStay();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(standing().progress()).isNotInstanceOf(LetterStanding.NotDelivered.class);
        assertThat(eva.open("/kontor/brev").text()).doesNotContain(key);
        assertThat(journal.about(about)).extracting(Entry::act).containsExactly("letter.act.sent-again");
    }

    @Test
    @DisplayName("Er det mange brev som ikke kom fram, vises de femti første, og siden sier at det er flere")
    void many() {
        refused(about, StopReason.NO_SUCH_ADDRESS);
        db.sql("""
                insert into letter.outbox (id, key, subject_kind, subject, to_name, to_email, language, title, body,
                        written_at, stopped_at, stop_reason)
                select gen_random_uuid(), key || ' ' || n, subject_kind, subject, to_name, to_email, language, title,
                       body, written_at, stopped_at, stop_reason
                from letter.outbox, generate_series(1, 60) n where key = :key
                """)
                .param("key", key).update();

        var page = reader().as("Eva Lunde").open("/kontor/brev");

        assertThat(page.html().select("main .card")).hasSize(50);
        assertThat(page.text()).contains("Bare 50 brev vises");
    }

    @Test
    @DisplayName("Det som er satt til side, er borte fra lista, blir ikke sendt, og står i loggen med hvem som gjorde det")
    void isSetAside() {
        refused(about, StopReason.MAILBOX_FULL);
        var eva = reader().as("Eva Lunde");
        var seen = eva.open("/kontor/brev");

        eva.form(seen, id() + "/til-side").send();
        eva.form(seen, id() + "/til-side").send(); // A double click is not a second act.
        eva.form(seen, id() + "/send").send(); // And a page that is old sends nothing.

        assertThat(standing().progress()).isInstanceOfSatisfying(LetterStanding.SetAside.class,
                aside -> assertThat(aside.reason()).isEqualTo(StopReason.MAILBOX_FULL));
        assertThat(eva.open("/kontor/brev").html().select("form[action*=" + id() + "]")).isEmpty();
        assertThat(journal.about(about)).extracting(Entry::act, entry -> entry.actor().name())
                .containsExactly(tuple("letter.act.set-aside", "Eva Lunde"));
    }

    @Test
    @DisplayName("Et brev om en søknad fører kontoret til søknaden, og det kontoret gjør med brevet, står i saken")
    void leadsToTheCase() {
        inTheCall();
        var kari = reader().as("Kari Moen");
        var lom = Applying.begin(kari, Applying.LOM);
        var application = UUID.fromString(lom.hub().replaceAll(".*/", ""));
        refused(new Subject("application", application), StopReason.REFUSED);
        var eva = reader().as("Eva Lunde");

        var page = eva.open("/kontor/brev");
        assertThat(page.html().select("main a[href*=/kontor/soknad/" + application + "]").text())
                .contains("Lom");
        eva.form(page, id() + "/til-side").send();

        assertThat(eva.open("/kontor/aktivitet").text())
                .contains("satte til side et brev som ikke kom fram", "«Et stoppet brev»");
        lom.withdraw();
    }

    @Test
    @DisplayName("Kom et levert brev i retur, fører kontoret det opp, og da står det som ikke levert for alle som spør")
    void hasComeBack() {
        var address = UUID.randomUUID() + "@lom.example";
        transaction.executeWithoutResult(_ -> letters.send(
                new Letter(key, about, new Recipient("Ola Vik", address),
                        Language.NB, "Et brev i retur", List.of(new Block.Paragraph("Hei."))),
                clock.instant()));
        db.sql("update letter.outbox set delivered_at = :at, attempts = 1, stopped_at = null where key = :key")
                .params(Map.of("at", clock.instant().atOffset(ZoneOffset.UTC), "key", key)).update();
        var eva = reader().as("Eva Lunde");
        var page = eva.open("/kontor/brev");

        var wrong = eva.form(page, "/kontor/brev").set("epost", "ingen." + address).sendAndStay();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#epost-error").text()).contains("Sjekk at du skrev den riktig");

        eva.form(page, "/kontor/brev").set("epost", "Ola Vik <" + address.toUpperCase(Locale.ROOT) + ">")
                .send();

        assertThat(standing().progress()).isInstanceOfSatisfying(LetterStanding.NotDelivered.class,
                not -> assertThat(not.reason()).isEqualTo(StopReason.RETURNED));
        assertThat(eva.open("/kontor/brev").text()).contains(address, "brevet kom i retur");
        assertThat(journal.about(about)).extracting(Entry::act).containsExactly("letter.act.returned");
    }

    @Test
    @DisplayName("Lista er tilgjengelig i lyst og mørkt, på skjerm og telefon, også med feil")
    void isAccessible() {
        refused(about, StopReason.NO_SUCH_ADDRESS);
        try (var browser = Browser.phone(origin())) {
            signIn(browser);
            look(browser, "undelivered-phone-light");
            browser.going(() -> browser.page().locator("main form button").last().click());
            assertThat(browser.page().locator("#feil")).isFocused();
            look(browser, "undelivered-errors-phone-light");
        }
        try (var browser = Browser.dark(origin())) {
            signIn(browser);
            look(browser, "undelivered-desktop-dark");
        }
    }

    private static void signIn(Browser browser) {
        browser.go("/logg-inn");
        browser.going(() -> browser.page().locator("button[name=person]",
                new Page.LocatorOptions().setHasText("Eva Lunde")).click());
        browser.go("/kontor/brev");
    }

    private static void look(Browser browser, String name) {
        Browser.assertAccessible(browser.page());
        browser.picture(name);
    }

    private void refused(Subject subject, StopReason reason) {
        transaction.executeWithoutResult(_ -> {
            letters.send(new Letter(key, subject, Examples.KARI, Language.NB, "Et stoppet brev",
                    List.of(new Block.Paragraph("Hei."))), clock.instant());
            db.sql("""
                    update letter.outbox set stopped_at = now(), stop_reason = :reason, attempts = 1,
                        last_error = '550 5.1.1'
                    where key = :key
                    """).params(Map.of("key", key, "reason", reason.name())).update();
        });
    }

    private String id() {
        return db.sql("select id::text from letter.outbox where key = :key").param("key", key)
                .query(String.class).single();
    }

    private LetterStanding standing() {
        return letters.standingOf(List.of(key)).get(key);
    }
}
