package no.innovasjonsskolen.rights;

import static no.innovasjonsskolen.Applying.LOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.LomStory;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office finds who applies for a municipality, and ends it. */
class EndRightStoryTest extends LomStory {

    private static final String PAGE = "/kontor/tilganger";

    @Autowired
    private People people;
    @Autowired
    private Journal journal;

    private Person una;
    private Reader eva;

    @BeforeEach
    void unaAppliesForLom() {
        una = new Person(PersonId.random(), "Una Ulv", PersonId.random().value() + "@ulv.example",
                Optional.empty());
        people.add(una, clock.instant());
        people.give(una.id(), new Role(RoleKind.COORDINATOR, LOM), clock.instant());
        eva = reader().as("Eva Lunde");
    }

    @Test
    @DisplayName("Eva finner Una på navn, adresse og kommune, avslutter tilgangen, og Una er ute der hun er logget inn")
    void ended() {
        var telephone = reader().as(una.id());
        assertThat(telephone.open(lom.hub()).status()).isEqualTo(200);
        assertThat(eva.open("/kontor").html().select("footer a[href^=" + PAGE + "]").text())
                .isEqualTo("Tilganger");
        assertThat(eva.open(PAGE + "?sok=una+ulv").text()).contains("Una Ulv", una.email(),
                "Søker for Lom, siden " + today());
        assertThat(eva.open(PAGE + "?sok=" + una.email()).text()).contains("Una Ulv");
        assertThat(eva.open(PAGE + "?sok=Lom").text()).contains("Una Ulv", "Kari Moen");
        assertThat(eva.open(PAGE + "?sok=Moen").text()).doesNotContain("Una Ulv");
        assertThat(eva.open(PAGE + "?avsluttet=" + una.id().value() + "&kommune=" + LOM).text())
                .as("an address that is not true yet").doesNotContain("er avsluttet");
        assertThat(eva.open(PAGE + "?sok=finnes-ikke").text()).contains("Vi fant ingen");

        var end = PAGE + "/" + una.id().value() + "/" + LOM + "/avslutt";
        var after = eva.form(eva.open(PAGE + "?sok=" + una.email()), end).send();
        assertThat(after.text()).contains("Tilgangen til Una Ulv er avsluttet for Lom");
        assertThat(eva.open(PAGE + "?avsluttet=" + una.id().value() + "&kommune=" + LOM).text())
                .contains("Tilgangen til Una Ulv er avsluttet");

        assertThat(telephone.open(lom.hub()).status()).isEqualTo(404);
        assertThat(reader().as("Kari Moen").open(lom.hub()).status()).isEqualTo(200);
        assertThat(eva.open(PAGE + "?sok=" + una.email()).text()).contains("Vi fant ingen");
        assertThat(reader().open(inbox().letterTo(una.email())).text())
                .contains("Du søkjer ikkje lenger for Lom");
        assertThat(reader().open(inbox().letterTo("kari.moen@lom.example")).text())
                .contains("Una Ulv søkjer ikkje lenger for Lom");
        assertThat(journal.about(una.asSubject())).last().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("identity.act.role-ended");
            assertThat(entry.actor().name()).isEqualTo("Eva Lunde");
            assertThat(entry.grounds()).containsEntry("scope", LOM);
        });
        assertThat(eva.post(end).status()).as("a double click").isEqualTo(303);
        assertThat(journal.about(una.asSubject())).hasSize(1);
    }

    @Test
    @DisplayName("Bare kontoret ser tilgangene og avslutter dem")
    void onlyTheOffice() {
        for (var name : new String[]{"Kari Moen", "Marit Sande"}) {
            var other = reader().as(name);
            assertThat(other.open(PAGE).status()).isEqualTo(403);
            assertThat(other.post(PAGE + "/" + una.id().value() + "/" + LOM + "/avslutt").status())
                    .isEqualTo(403);
        }
        assertThat(people.holds(una.id(), new Role(RoleKind.COORDINATOR, LOM))).isTrue();
    }

    @Test
    @DisplayName("Siden er tilgjengelig på telefon og på skjerm i mørket, også mens den spør")
    void isAccessible() {
        for (var browser : new Browser[]{Browser.phone(origin()), Browser.dark(origin())}) {
            try (browser) {
                browser.go("/logg-inn");
                browser.going(browser.page().getByText("Fortsett som Eva Lunde")::click);
                browser.go(PAGE + "?sok=Lom");
                Browser.assertAccessible(browser.page());
                browser.page().getByText("Avslutt tilgangen").first().click();
                Browser.assertAccessible(browser.page());
                browser.picture("rights-" + browser.page().viewportSize().width);
            }
        }
    }
}
