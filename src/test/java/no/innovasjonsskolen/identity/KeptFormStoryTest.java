package no.innovasjonsskolen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.Form;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session runs out while somebody writes: not a word is lost, and nobody else reads it. */
class KeptFormStoryTest extends HouseTest {

    private static final String TEXT = "Ære være «øya» & <b>åsen</b>\r\n\r\nNy linje: \"sitat\" 😀";
    private static final String SOLVED = "utfordring";

    private final Person kari = person("Kari");
    private final Person ola = person("Ola");
    private Reader reader;
    private String hub;
    private String step;

    @Autowired
    private People people;
    @Autowired
    private DemoPeople demo;
    @Autowired
    private KeptForms forms;
    @Autowired
    private JdbcClient db;

    @BeforeEach
    void kariWrites() {
        inTheCall();
        for (var person : new Person[]{kari, ola}) {
            people.add(person, clock.instant());
            demo.offer(person.id(), "prøveperson", 999);
        }
        people.give(kari.id(), new Role(RoleKind.COORDINATOR, "3427"), clock.instant());
        reader = reader();
        be(kari);
        hub = Applying.begin(reader, "3427").hub();
        step = hub + "/del/" + SOLVED;
    }

    @AfterEach
    void withdraw() {
        be(kari);
        reader.form(reader.open(hub + "/trekk"), "/trekk").send();
    }

    @Test
    @DisplayName("Økta går ut midt i skjemaet: etter innlogging er teksten der, og lagres med ett trykk")
    void nothingIsLost() {
        var form = filledIn();
        timePasses();

        var met = form.send();
        assertThat(met.url()).contains("/logg-inn?tatt-vare-paa");
        assertThat(met.text()).contains("Det du skrev, er tatt vare på").doesNotContain("Ære være");

        var kept = be(kari);
        assertThat(kept.text()).contains("Teksten din er tatt vare på", "Ære være «øya» & <b>åsen</b>");
        assertThat(saved()).isEmpty();

        assertThat(again(kept).status()).isEqualTo(303);
        assertThat(saved()).contains("Ære være «øya» & <b>åsen</b>", "Ny linje: \"sitat\" 😀");
        assertThat(keptForms(kari)).isZero();
    }

    @Test
    @DisplayName("Det en annen har skrevet, vises ikke: verken for den som logger inn, eller i en annen nettleser")
    void neverForAnother() {
        var form = filledIn();
        timePasses();
        var address = form.sendAndStay().raw().headers().firstValue("Location").orElseThrow();

        var after = be(ola);
        var tried = reader.open(address);
        var elsewhere = reader();
        assertThat(after.body() + tried.body()).doesNotContain("Ære være");
        assertThat(tried.status()).as(address + tried.text() + after.url() + after.text()).isEqualTo(409);
        assertThat(elsewhere.open(address).status()).isEqualTo(404);

        assertThat(be(kari).text()).contains("Ære være");
    }

    @Test
    @DisplayName("Et skjema som sto åpent da noen andre logget inn i samme nettleser, tas vare på for den som skrev")
    void anotherSignsInMeanwhile() {
        var form = filledIn();
        be(ola);

        var met = form.send();

        assertThat(met.status()).isEqualTo(409);
        assertThat(met.text()).contains("tatt vare på for den som skrev den").doesNotContain("Ære være");
        assertThat(saved()).isEmpty();
        assertThat(be(kari).text()).contains("Ære være");
    }

    @Test
    @DisplayName("Den som logger inn igjen i et annet vindu, kan sende skjemaet som om ingenting har hendt")
    void signedInAgainInAnotherWindow() {
        var form = filledIn();
        timePasses();
        be(kari);

        assertThat(form.sendAndStay().raw().headers().firstValue("Location").orElseThrow())
                .contains(hub + "/");
        assertThat(saved()).contains("Ære være");
    }

    @Test
    @DisplayName("Den som logger ut i et annet vindu, mister heller ikke det hun hadde skrevet")
    void signedOutInAnotherWindow() {
        var form = filledIn();
        reader.form(reader.open("/soknad"), "/logg-ut").send();

        form.send();

        assertThat(be(kari).text()).contains("Ære være");
    }

    @Test
    @DisplayName("Mangler bare merket mot forfalskning, vises teksten med det samme")
    void onlyTheTokenIsLost() {
        var form = filledIn().set("_csrf", "");

        var kept = form.send();

        assertThat(kept.text()).contains("Teksten din er tatt vare på", "Ære være");
        assertThat(again(kept).status()).isEqualTo(303);
        assertThat(saved()).contains("Ære være");
    }

    @Test
    @DisplayName("Det en annen nettside sender på hennes vegne, avvises, og ingenting tas vare på")
    void forgeriesAreNotKept() {
        var fields = Map.of("challenge-what", "Lurt");

        var signedIn = reader.postAs(Map.of("Sec-Fetch-Site", "cross-site"), step, fields);
        var elsewhere = reader.postAs(Map.of("Origin", "https://lurt.example"), step, fields);
        var nowhere = reader.postAs(Map.of(), step, fields);

        assertThat(signedIn.status()).isEqualTo(403);
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(nowhere.status()).isEqualTo(403);
        assertThat(keptForms(kari)).isZero();
    }

    @Test
    @DisplayName("En side som lagrer av seg selv, får vite hvor man logger inn, og beholder teksten selv")
    void scriptsAreTold() {
        var form = filledIn();
        timePasses();

        var answer = reader.postAs(Map.of("X-Requested-With", "fetch", "Accept", "application/json",
                "Sec-Fetch-Site", "same-origin", "Referer", "http://localhost" + step),
                hub.replace("/soknad/", "/kladd/soknad/"),
                form.fields());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.raw().headers().firstValue("Content-Type"))
                .contains("application/json;charset=UTF-8");
        assertThat(answer.body()).isEqualTo("{\"signIn\": \"/logg-inn?til=%s\"}"
                .formatted(step.replace("/", "%2F")));
        assertThat(keptForms(kari)).isZero();
    }

    @Test
    @DisplayName("Filer kan ikke tas vare på; siden sier det, og lar henne velge fila på nytt")
    void filesMustBeChosenAgain() {
        var own = "/min-del/" + UUID.randomUUID() + "/dokument";
        var form = reader.form(reader.open(step), step);
        var token = form.value("_csrf");
        timePasses();

        var page = Form.unseen(reader, own, Map.of("_csrf", token, "merknad", "Vitnemålet mitt"))
                .attach("fil", "vitnemål.pdf", "innhold".getBytes(StandardCharsets.UTF_8)).send();
        assertThat(page.url()).contains("/logg-inn");

        var kept = be(kari);
        assertThat(kept.text()).contains("Vitnemålet mitt", "Velg fila «vitnemål.pdf» på nytt");
        assertThat(kept.html().select("form[enctype=multipart/form-data] input[type=file][name=fil]"))
                .hasSize(1);
    }

    @Test
    @DisplayName("Etter et døgn er teksten borte, og den som vil, kan slette den selv før det")
    void keptForADay() {
        var form = filledIn();
        timePasses();
        var address = form.sendAndStay().raw().headers().firstValue("Location").orElseThrow();
        var kept = be(kari);

        pass(25);
        be(kari);
        assertThat(reader.open(address).status()).isEqualTo(404);
        forms.sweep(clock.outside());
        assertThat(keptForms(kari)).isZero();

        clock.stopAt(clock.instant().minus(Duration.ofHours(25)));
        form.send();
        be(kari);
        var second = form.set("_csrf", "").send();
        reader.form(second, "/kast").send();
        assertThat(kept.text()).contains("Slett det jeg skrev");
        assertThat(reader.open(second.url()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Siden er tilgjengelig, også med lange tekster og filer")
    void accessible() {
        try (var browser = Browser.open(origin())) {
            browser.go("/logg-inn");
            browser.going(() -> browser.page().click("button[value='" + kari.id().value() + "']"));
            // A form that does not save while somebody writes: with scripts, the others find a new token.
            browser.go(step.replace("/del/utfordring", "/deltakere/ny"));
            browser.page().fill("[name=title]", "Langt. ".repeat(200));
            browser.page().evaluate("document.querySelectorAll('[name=_csrf]').forEach(it => it.value = '')");
            browser.going(() -> browser.page().click("main form button:not([name])"));

            PlaywrightAssertions.assertThat(browser.page())
                    .hasTitle(Pattern.compile("^Teksten din er tatt vare på"));
            Browser.assertAccessible(browser.page());
            browser.picture("tatt-vare-paa");
        }
    }

    private Form filledIn() {
        return reader.form(reader.open(step), step).set("challenge-title", "Trygge kvelder")
                .set("challenge-what", TEXT);
    }

    private void timePasses() {
        pass(9);
    }

    /** So many hours, and what this node holds is dropped. */
    private void pass(int hours) {
        clock.stopAt(clock.instant().plus(Duration.ofHours(hours)));
        people.end(kari.id(), new Role(RoleKind.OFFICE, ""), clock.instant());
    }

    private Reader.Seen be(Person person) {
        return reader.form(reader.open("/logg-inn"), "/logg-inn/demo")
                .set("person", person.id().value().toString()).send();
    }

    private Reader.Seen again(Reader.Seen kept) {
        return reader.form(kept, step).sendAndStay();
    }

    private String saved() {
        return reader.open(step).html().select("textarea[name=challenge-what]").text();
    }

    private int keptForms(Person person) {
        return db.sql("select count(*) from identity.kept_form where owner = :owner")
                .param("owner", FormMark.of(person.id())).query(Integer.class).single();
    }

    private static Person person(String name) {
        return new Person(PersonId.random(), name + " Prøve " + UUID.randomUUID(), "p@example.no",
                Optional.empty());
    }
}
