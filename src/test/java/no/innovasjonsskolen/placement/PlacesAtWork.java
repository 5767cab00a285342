package no.innovasjonsskolen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.selection.Digest;
import no.innovasjonsskolen.selection.Draw;
import no.innovasjonsskolen.selection.PracticeChain;
import no.innovasjonsskolen.selection.PythonVerifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The demo school's call in browsers: what is pressed, read and taken home. */
abstract class PlacesAtWork extends DrawsAtWork {

    static final String PUBLIC = "/loddtrekning/2027";
    static final String REGION = "Trøndelag";
    static final Instant IN_THE_CALL = Instant.parse("2027-03-12T09:00:00Z");

    private static final List<String> OFFERS = List.of("kept_place", "share", "answer", "offer", "waiting",
            "off_list", "redraw", "waived_rule", "changed_group", "late_right", "round");

    @Autowired
    ApplicationContext house;
    @Autowired
    FetchBeacon fetchBeacon;
    @Autowired
    private DemoOffice contacts;

    final List<Applicants> more = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void noOffersAreLeft() {
        clock.goOn();
        OFFERS.forEach(table -> db.sql("delete from offer." + table).update());
        nothingIsLeft();
        clock.travelTo(IN_THE_CALL, "test");
        more.forEach(Applicants::withdraw);
    }

    static String board(CallId call) {
        return "/kontor/tilbud/" + call.value();
    }

    /** One application more than the demo school's sixty. */
    Applicants another(Applicants.Far far) {
        more.add(Applicants.apply(house, far));
        return more.getLast();
    }

    /** Balls that nobody has drawn: this application is selected, and two single ones from the region. */
    String balls(Instant heldAt, ApplicationId joint) {
        var pool = pools.inForce(call.id()).orElseThrow();
        var lottery = lotteries.of(pool.id()).orElseThrow();
        var code = pool.in().stream().filter(it -> it.application().equals(joint))
                .map(it -> ((Pool.In) it.place()).code()).findFirst().orElseThrow();
        var there = pool.problem().applications().stream().filter(it -> it.members().size() == 1
                && it.members().getFirst().features().containsValue(REGION)).map(it -> it.id()).toList();
        return IntStream.range(0, PublishLottery.TICKETS).mapToObj("%03d"::formatted).filter(it -> {
            var draw = Draw.hold(lottery.bytes(), heldAt, it, PracticeChain.round(Beacon.roundFor(heldAt)));
            return draw.admitted().contains(code)
                    && draw.admitted().stream().filter(there::contains).count() == 2;
        }).findFirst().orElseThrow(() -> new AssertionError("No ticket selects " + code + " and two"));
    }

    /** Those who have a place, and are from the region. */
    List<ApplicationId> selectedFromTheRegion() {
        var selected = selections.of(call.id()).orElseThrow();
        return selected.problem().applications().stream().filter(it -> selected.selected().contains(it.id()))
                .filter(it -> it.members().getFirst().features().containsValue(REGION))
                .map(it -> selected.applications().get(it.id())).toList();
    }

    /** The applications whose offers wait for an answer. */
    List<ApplicationId> open() {
        return db.sql("""
                select application from offer.offer o where ended_at is null and reply_by >= :today::date
                  and not exists (select from offer.answer a where a.offer = o.id) order by place
                """).param("today", clock.instant().toString().substring(0, 10))
                .query((row, _) -> ApplicationId.of(row.getString(1))).list();
    }

    Person contact(ApplicationId application) {
        return contacts.contact(application).orElseThrow();
    }

    void signIn(Browser browser, Person person) {
        browser.context().clearCookies();
        browser.go("/logg-inn");
        var button = browser.page().locator("button[name=person]").first();
        button.evaluate("(it, id) => it.value = id", person.id().value().toString());
        browser.going(button::click);
    }

    /** Whoever answers for the application says yes, with a number and a reference for each municipality. */
    void accept(Browser browser, ApplicationId application) {
        signIn(browser, contact(application));
        browser.go("/tilbud/" + application);
        holds(browser, "offer-accepting");
        var form = browser.page().locator("form[action$='/ja']");
        form.locator("input[name^=orgnr-]").all().forEach(it -> it.fill("959 377 677"));
        form.locator("input[name^=ref-]").all().forEach(it -> it.fill("Bestilling 7"));
        form.locator("input[name=bekreft][type=checkbox]").check();
        send(browser, "/ja");
        holds(browser, "offer-accepted");
    }

    void decline(Browser browser, ApplicationId application) {
        signIn(browser, contact(application));
        browser.go("/tilbud/" + application);
        holds(browser, "offer-declining");
        browser.page().locator("form[action$='/nei'] textarea").fill("Vi har mistet to deltakere.");
        send(browser, "/nei");
        holds(browser, "offer-declined");
    }

    static void send(Browser browser, String action) {
        var button = browser.page().locator("form[action$='" + action + "'] button").last();
        assertThat(button.count()).as(browser.page().textContent("body")).isOne();
        browser.going(button::click);
    }

    static void date(Browser browser, String field, int day, int month, int year) {
        browser.page().locator("#" + field + "-dag").fill(String.valueOf(day));
        browser.page().locator("#" + field + "-maaned").fill(String.valueOf(month));
        browser.page().locator("#" + field + "-aar").fill(String.valueOf(year));
    }

    static void holds(Browser browser, String name) {
        Browser.assertAccessible(browser.page());
        var page = browser.page();
        assertThat(page.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as(name)
                .isEqualTo(true);
        browser.picture("places-" + name);
    }

    /** The button on the public page says that everything is as it should be, also this. */
    void verifiedOnThePage(Browser browser, String also) {
        browser.go(PUBLIC);
        holds(browser, "draw-filled");
        browser.page().getByText("Regn etter her i nettleseren").click();
        browser.page().waitForSelector("[data-report] li");
        assertThat(browser.page().textContent("[data-report]")).contains("✓ " + also).doesNotContain("✗");
        holds(browser, "draw-filled-verified");
    }

    /** The one file that has it all, as anybody takes it home, by the script that lies in it. */
    void verifiedByPython(String announced, String also) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                reader().bytes(PUBLIC + "/1/loddtrekning.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve("alt").resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        sound(folder.resolve("alt"), announced, also);
    }

    /** The draw of the one whose appeal was upheld, from its own files. */
    void lateDrawVerifiedByPython() throws IOException {
        var own = Files.createDirectories(folder.resolve("etter-klage"));
        for (var name : List.of("problem.json", "lottery.json", "draw.json")) {
            Files.write(own.resolve(name), reader().bytes(PUBLIC + "/etter-klage/1/" + name));
        }
        sound(own, Digest.fingerprint(Files.readString(own.resolve("lottery.json"), StandardCharsets.UTF_8)),
                "");
    }

    private static void sound(Path files, String announced, String also) {
        var ran = PythonVerifier.run(files, announced);
        assertThat(ran.code()).as(String.join("\n", ran.lines())).isZero();
        assertThat(ran.lines()).anyMatch(it -> it.contains(also));
    }
}
