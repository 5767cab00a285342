package no.innovasjonsskolen.passkey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.identity.EndRole;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.journal.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chromium with a device of its own that makes and keeps passkeys. */
class PasskeyStoryTest extends HouseTest {

    private static final PersonId EVA = new PersonId(new UUID(0x5C0012L, 4));
    private static final Role OFFICE = new Role(RoleKind.OFFICE, "");

    @Autowired
    private JdbcClient db;
    @Autowired
    private People people;
    @Autowired
    private EndRole endRole;

    private Browser browser;
    private Page page;

    @BeforeEach
    void evaHasADevice() {
        browser = Browser.open(origin());
        page = browser.page();
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", device);
        var chromium = browser.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        chromium.send("WebAuthn.addVirtualAuthenticator", options);
    }

    @AfterEach
    void allIsAsBefore() {
        browser.close();
        people.give(EVA, OFFICE, clock.instant());
        db.sql("delete from passkey.passkey").update();
    }

    @Test
    @DisplayName("Eva legger til en passnøkkel, logger ut, og logger inn med den")
    void addsAndUses() {
        addAs("Eva Lunde", "Kontor-PC");
        Browser.assertAccessible(page);
        assertThat(page.locator("[data-failed]")).isHidden();
        assertThat(page.locator(".card")).containsText("Ikke brukt ennå");

        signOut();
        browser.go("/logg-inn");
        browser.going(page.getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Logg inn med passnøkkel"))::click);
        Browser.assertAccessible(page);
        browser.going(() -> press("Bruk passnøkkel"));

        assertThat(page).hasURL(origin() + "/kontor");
        assertThat(page.locator(".acting")).containsText("Eva Lunde");
        browser.go("/passnokler");
        assertThat(page.locator(".card")).containsText("Sist brukt " + today());
        assertThat(db.sql("select how from identity.session where person = :eva and ended_at is null")
                .param("eva", EVA.value()).query(String.class).list()).contains("passkey");
    }

    @Test
    @DisplayName("En passnøkkel som er fjernet, slipper ingen inn, og det står i journalen")
    void removedIsGone() {
        addAs("Eva Lunde", "Mistet telefon");
        page.locator("summary").click(); // It is asked once more.
        browser.going(() -> press("Fjern Mistet telefon"));
        assertThat(page.getByText("Du har ingen passnøkler ennå.")).isVisible();
        signOut();

        assertNotRecognised();
        assertThat(db.sql("select act from journal.entry where subject = :eva and act like 'passkey.%' "
                + "order by number desc limit 2").param("eva", EVA.value()).query(String.class).list())
                .containsExactly("passkey.act.removed", "passkey.act.added");
    }

    @Test
    @DisplayName("Den som ikke lenger arbeider i skolen, kommer ikke inn med passnøkkelen sin")
    void noLongerStaff() {
        addAs("Eva Lunde", "Kontor-PC");
        signOut();
        endRole.end(Actor.system("test"), EVA, OFFICE);

        assertNotRecognised();
    }

    @Test
    @DisplayName("Et svar fra enheten gjelder én gang, og bare i nettleseren som ble spurt")
    void answersOnce() {
        addAs("Eva Lunde", "Kontor-PC");
        signOut();
        browser.go("/logg-inn/passnokkel");
        page.evaluate("""
                () => {
                  HTMLFormElement.prototype.submit = function () {
                    window.sent = this.elements.svar.value;
                    document.title = "sendt";
                  };
                }
                """);
        press("Bruk passnøkkel");
        // The page's policy forbids evaluating text, so a wait for a script's value would fail now and then.
        assertThat(page).hasTitle("sendt");
        var answer = (String) page.evaluate("window.sent");
        var thief = reader();

        var stolen = thief.form(thief.open("/logg-inn/passnokkel"), "/logg-inn/passnokkel")
                .set("svar", answer).sendAndStay();
        assertThat(stolen.status()).isEqualTo(422);
        assertThat(stolen.text()).contains("Vi kjente ikke igjen passnøkkelen.");
        assertThat(sendHere(answer)).isEqualTo("/kontor");
        assertThat(sendHere(answer)).isEqualTo("/logg-inn/passnokkel");
    }

    @Test
    @DisplayName("Passnøkler finnes bare for dem som arbeider i skolen")
    void onlyForStaff() {
        assertThat(reader().as("Kari Moen").get("/passnokler").status()).isEqualTo(404);
        assertThat(reader().as("Amina Ali").get("/passnokler").status()).isEqualTo(404);
        assertThat(reader().as("Nils Aas").get("/passnokler").status()).isEqualTo(200);
        assertThat(reader().as("Siri Dahl").get("/passnokler").status()).isEqualTo(200);
        assertThat(reader().as("Kari Moen").open("/soknad").html().text()).doesNotContain("Passnøkler");
        assertThat(reader().as("Eva Lunde").open("/kontor").html().text()).contains("Passnøkler");
    }

    @Test
    @DisplayName("Sidene er tilgjengelige på tre språk, og sier fra når skript mangler")
    void accessibleInThreeLanguages() {
        addAs("Eva Lunde", "");
        for (var language : new String[]{"nb", "nn", "en"}) {
            for (var address : new String[]{"/passnokler", "/logg-inn/passnokkel"}) {
                browser.go(address + "?spraak=" + language);
                Browser.assertAccessible(page);
            }
        }
        browser.go("/passnokler");
        browser.picture("passnokler");
        assertThat(reader().open("/logg-inn/passnokkel").html().select("noscript").text())
                .contains("Passnøkler trenger skript");
    }

    private void addAs(String name, String called) {
        browser.go("/logg-inn");
        browser.going(() -> press("Fortsett som " + name));
        browser.go("/passnokler");
        page.locator("#navn").fill(called);
        browser.going(() -> press("Legg til passnøkkel"));
        assertThat(page.locator(".card strong")).hasText(called.isEmpty() ? "Passnøkkel" : called);
    }

    private void signOut() {
        browser.going(() -> press("Logg ut"));
        assertThat(page.locator(".acting")).hasCount(0);
    }

    private void assertNotRecognised() {
        browser.go("/logg-inn/passnokkel");
        browser.going(() -> press("Bruk passnøkkel"));
        assertThat(page.locator("[data-failed]")).isVisible();
        assertThat(page.locator("[data-failed]")).containsText("Vi kjente ikke igjen passnøkkelen.");
        Browser.assertAccessible(page);
        assertThat(page.locator(".acting")).hasCount(0);
    }

    /** Sends the answer as the page would, and says where it leads. */
    private String sendHere(String answer) {
        return (String) page.evaluate("""
                async answer => {
                  const page = new DOMParser().parseFromString(
                      await (await fetch('/logg-inn/passnokkel')).text(), 'text/html');
                  const form = page.querySelector('form[data-passkey]');
                  form.elements.svar.value = answer;
                  const next = await fetch('/logg-inn/passnokkel',
                      {method: 'POST', body: new URLSearchParams(new FormData(form))});
                  return new URL(next.url).pathname;
                }""", answer);
    }

    private void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
