package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipInputStream;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.selection.PythonVerifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two places, both for Nord-Norge: whoever is drawn says no, so that nobody alone can take a place, and what is
 * left is drawn anew; then one lapses, and the list moves until the places are filled. All in a browser.
 */
class PlacesInBrowserTest extends DrawsAtWork {

    private static final String PUBLIC = "/loddtrekning/2027";
    private static final List<String> OFFERS = List.of("kept_place", "share", "answer", "offer", "waiting",
            "off_list", "redraw", "waived_rule", "changed_group", "round");

    @Autowired
    private DemoOffice contacts;

    @TempDir
    private Path folder;

    @AfterEach
    void noOffersAreLeft() {
        OFFERS.forEach(table -> db.sql("delete from offer." + table).update());
    }

    @Test
    @DisplayName("Begge takker nei, det trekkes på nytt, én svarer ikke, og alle kan kontrollere hele veien")
    void fromTheDrawToFilledPlaces() throws IOException {
        targets(2, region("Nord-Norge", 2, 2));
        assertThat(drawn("402")).isInstanceOf(HoldDraw.Outcome.Drawn.class);
        var board = "/kontor/tilbud/" + call.id().value();
        try (var office = Browser.open(origin());
                var phone = Browser.open(origin(),
                        it -> it.setViewportSize(320, 640));
                var dark = Browser.dark(origin())) {
            signIn(office, eva);
            office.go(board);
            send(office, "/send");
            holds(office, "offers-sent");
            for (var one : open()) {
                signIn(phone, contact(one));
                phone.go("/tilbud/" + one);
                holds(phone, "offer-declining");
                phone.page().locator("form[action$='/nei'] textarea").fill("Vi har mistet to deltakere.");
                send(phone, "/nei");
                holds(phone, "offer-declined");
            }
            clock.travelTo(clock.instant().plus(Duration.ofHours(25)), "test");
            office.go(board);
            send(office, "/fyll");
            holds(office, "offers-drawn-anew");
            assertThat(office.page().textContent("main")).contains("i ny trekning");

            verifiedOnThePage(phone);
            verifiedByPython();

            var again = open();
            assertThat(again).hasSize(2);
            signIn(dark, contact(again.getFirst()));
            dark.go("/tilbud/" + again.getFirst());
            holds(dark, "offer-accepting");
            accept(dark);
            holds(dark, "offer-accepted");
            clock.travelTo(clock.instant().plus(Duration.ofDays(12)), "test");
            office.go(board);
            send(office, "/fyll");
            signIn(dark, contact(open().getFirst()));
            dark.go("/tilbud/" + open().getFirst());
            accept(dark);
            phone.go(PUBLIC);
            holds(phone, "draw-filled");
            assertThat(phone.page().textContent("main")).contains("Har takket ja", "Har ikke svart i tide");
            assertThat(reader().get(PUBLIC + "/data.json").body()).contains("\"TAKEN\":2", "\"DECLINED\":2",
                    "\"LAPSED\":1", "/1/ny-trekning-1/redraw.json");
            assertThat(reader().get(PUBLIC + "/etter-trekningen.csv").body()).contains("NEW_DRAW;1;");
            assertThat(reader().get(PUBLIC + "/nytt.atom").body()).contains("#1-ny-trekning-1");
            assertThat(reader().get(PUBLIC + "/1/ny-trekning-2/redraw.json").status()).isEqualTo(404);
        }
    }

    private void verifiedOnThePage(Browser phone) {
        phone.go(PUBLIC);
        holds(phone, "draw-anew");
        phone.page().getByText("Regn etter her i nettleseren").click();
        phone.page().waitForSelector("[data-report] li");
        assertThat(phone.page().textContent("[data-report]"))
                .contains("✓ Ny trekning 1 følger reglene og den første trekningen").doesNotContain("✗");
        holds(phone, "draw-anew-verified");
    }

    /** The one file that has it all, as anybody takes it home. */
    private void verifiedByPython() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                reader().bytes(PUBLIC + "/1/loddtrekning.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        var ran = PythonVerifier.run(folder, lotteries.of(pools.inForce(call.id()).orElseThrow().id())
                .orElseThrow().sha256());
        assertThat(ran.code()).as(String.join("\n", ran.lines())).isZero();
        assertThat(ran.lines()).anyMatch(it -> it.contains("Ny trekning 1 følger reglene"));
    }

    private static void accept(Browser browser) {
        var form = browser.page().locator("form[action$='/ja']");
        form.locator("input[name^=orgnr-]").all().forEach(it -> it.fill("959 377 677"));
        form.locator("input[name^=ref-]").all().forEach(it -> it.fill("Bestilling 7"));
        form.locator("input[name=bekreft][type=checkbox]").check();
        send(browser, "/ja");
    }

    private static void send(Browser browser, String action) {
        var button = browser.page().locator("form[action$='" + action + "'] button").last();
        assertThat(button.count()).as(browser.page().textContent("body")).isOne();
        browser.going(button::click);
    }

    private void signIn(Browser browser, Person person) {
        browser.context().clearCookies();
        browser.go("/logg-inn");
        var button = browser.page().locator("button[name=person]").first();
        button.evaluate("(it, id) => it.value = id", person.id().value().toString());
        browser.going(button::click);
    }

    private Person contact(ApplicationId application) {
        return contacts.contact(application).orElseThrow();
    }

    /** The applications whose offers wait for an answer. */
    private List<ApplicationId> open() {
        return db.sql("""
                select application from offer.offer o where ended_at is null and reply_by >= :today::date
                  and not exists (select from offer.answer a where a.offer = o.id) order by place
                """).param("today", clock.instant().toString().substring(0, 10))
                .query((row, _) -> ApplicationId.of(row.getString(1))).list();
    }

    private static void holds(Browser browser, String name) {
        Browser.assertAccessible(browser.page());
        var page = browser.page();
        assertThat(page.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as(name)
                .isEqualTo(true);
        browser.picture("places-" + name);
    }
}
