package no.innovasjonsskolen.admission;

import static no.innovasjonsskolen.Applying.LOM;
import static org.assertj.core.api.Assertions.assertThat;

import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.Inbox;
import no.innovasjonsskolen.LomStory;
import no.innovasjonsskolen.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a link gives a right to, who ends it, and who is told: colleagues and partners. */
class RightsStoryTest extends LomStory {

    @Test
    @DisplayName("En kollega skriver i denne søknaden og ingen annen, trekker den ikke, og mister retten når den avsluttes")
    void colleague() {
        var email = email("kollega");
        ask(kari, "/kolleger", "Nina Nes", email);
        var nina = inbox().accept(email).reader();

        assertThat(nina.open(lom.hub()).text()).contains("Søknad fra Lom").doesNotContain("Trekk søknaden");
        assertThat(nina.open("/soknad").text()).doesNotContain("Start søknaden");
        assertThat(nina.form(nina.open(lom.hub() + "/del/forankring"), "/del/forankring")
                .set("anchoring-how", "Nina skrev dette.").sendAndStay().status()).isEqualTo(303);
        assertThat(nina.post(lom.hub() + "/trekk", "grunn", "").text())
                .contains("Bare den som søker for kommunen som leder søknaden, kan trekke den");

        var page = kari.open(lom.hub() + "/kolleger");
        assertThat(page.text()).contains("Skriver for Lom, siden");
        kari.form(page, "/avslutt").send();

        assertThat(nina.open(lom.hub()).status()).isEqualTo(404);
        assertThat(nina.post(lom.hub() + "/del/forankring", "anchoring-how", "Igjen").status())
                .isEqualTo(404);
        assertThat(letter(email)).contains("Du skriv ikkje lenger i søknaden frå Lom");
        assertThat(kari.open(lom.hub() + "/historikk").text())
                .contains("avsluttet retten til å skrive i søknaden").contains("Nina skrev dette");
    }

    @Test
    @DisplayName("Den som har spurt om garantien, kan ikke gi den, heller ikke etter at hun har gått ut av søknaden")
    void whoAskedCannotAnswer() {
        var email = email("kollega");
        ask(kari, "/kolleger", "Nina Nes", email);
        var nina = inbox().accept(email).reader();
        var director = email("randi");
        nina.form(nina.open(lom.hub() + "/garanti"), "/garanti").set("navn", "Randi Rådmann")
                .set("epost", director).send();
        var link = inbox().linkTo(director);
        nina.form(nina.open(lom.hub() + "/kolleger"), "/avslutt").send();

        assertThat(nina.open(lom.hub()).status()).isEqualTo(404);
        assertThat(nina.post(link).status()).isEqualTo(409);
        assertThat(reader().as("Marit Sande").post(link).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("Den som skriver søknaden, kan ikke la seg selv inn som kollega og slik beholde retten når den tar slutt")
    void letsNotHerselfIn() {
        var email = email("kollega");
        ask(kari, "/kolleger", "Nina Nes", email);
        var link = inbox().linkTo(email);

        assertThat(kari.open(link).text())
                .contains("det er du som har sendt denne lenken. Den er til Nina Nes");
        assertThat(kari.post(link).status()).isEqualTo(409);
        assertThat(reader().as("Marit Sande").post(link).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("En kollega kan selv gå ut, og de andre får vite det")
    void leavesHerself() {
        var email = email("kollega");
        ask(kari, "/kolleger", "Nina Nes", email);
        var nina = inbox().accept(email).reader();

        var after = nina.form(nina.open(lom.hub() + "/kolleger"), "/avslutt").send();

        assertThat(after.path()).isEqualTo("/soknad");
        assertThat(nina.open(lom.hub()).status()).isEqualTo(404);
        assertThat(letter("kari.moen@lom.example"))
                .contains("Nina Nes skriv ikkje lenger i søknaden");
    }

    @Test
    @DisplayName("En lenke til feil kollega tas tilbake før noen har brukt den, og mottakeren får vite det")
    void takenBack() {
        var email = email("feil");
        ask(kari, "/kolleger", "Feil Person", email);
        var link = inbox().linkTo(email);
        var page = kari.open(lom.hub() + "/kolleger");
        assertThat(page.text()).contains("Spurt på " + email);

        kari.form(page, "/ta-tilbake").send();

        assertThat(reader().as("Marit Sande").post(link).status()).isEqualTo(409);
        assertThat(letter(email)).contains("Du treng ikkje skrive i søknaden frå Lom");
        assertThat(kari.open(lom.hub() + "/kolleger").text()).doesNotContain(email);
    }

    @Test
    @DisplayName("Den som svarer for en partner, lar en annen svare; selv kan hun til den andre har åpnet lenken")
    void handsOver() {
        var first = email("forst");
        var arrived = askPartner(first);
        var here = arrived.page().path();
        arrived.form().set("svar", "ja").send();
        var second = email("neste");

        ask(arrived.reader(), here + "/overlat", "Nils Neste", second);

        assertThat(letter("kari.moen@lom.example"))
                .contains("Nils Neste skal svare for Kristiansund");
        assertThat(letter(second)).contains("Kommunen har sagt ja");
        assertThat(arrived.reader().open(lom.hub()).status()).isEqualTo(200);
        var nils = inbox().accept(second).reader();
        assertThat(nils.open(lom.hub()).status()).isEqualTo(200);
        assertThat(arrived.reader().open(lom.hub()).status()).isEqualTo(404);
        assertThat(arrived.reader().open(here).status()).isEqualTo(404);
        assertThat(kari.open(lom.hub() + "/partnere").text()).contains("Nils Neste, " + second);
    }

    @Test
    @DisplayName("Den som partneren ber skrive med, får vite i brevet og på lenken at hun også svarer for kommunen")
    void partnersColleague() {
        var arrived = askPartner(email("partner"));
        arrived.form().set("svar", "ja").send();
        var email = email("kollega");

        ask(arrived.reader(), "/kolleger", "Nina Nes", email);

        assertThat(letter(email)).contains("Du svarer også for Kristiansund kommune");
        assertThat(reader().open(inbox().linkTo(email)).text())
                .contains("Du svarer også for Kristiansund kommune");
        assertThat(inbox().accept(email).reader().open(arrived.page().path()).status()).isEqualTo(200);
        var own = email("kollega");
        ask(kari, "/kolleger", "Nils Nes", own);
        assertThat(letter(own)).doesNotContain("Du svarer også");
    }

    @Test
    @DisplayName("En partner ser hva det betyr før hun går ut, angrer og svarer ja igjen; etter et nei kan hun spørres på nytt")
    void leavesAndComesBack() {
        var email = email("partner");
        var arrived = askPartner(email);
        var here = arrived.page().path();
        var partner = arrived.reader();
        arrived.form().set("svar", "ja").send();
        assertThat(partner.open("/soknad").text()).doesNotContain("Start søknaden");

        var asked = partner.open(here + "/ut");
        assertThat(asked.text()).contains("Skal Kristiansund gå ut av søknaden?")
                .contains("Kommunedirektørene som har signert, må signere på nytt");
        var out = partner.form(asked, "/ut").send();

        assertThat(out.text()).contains("Gått ut: ");
        assertThat(partner.open(lom.hub()).status()).isEqualTo(404);
        assertThat(letter("kari.moen@lom.example"))
                .contains("Kristiansund har gått ut av søknaden");
        press(kari.open(lom.hub() + "/venter"), "/venter/partner/");
        assertThat(kari.open(lom.hub() + "/partnere").text()).contains("Spurt").doesNotContain("svarte nei",
                "Gått ut: ");
        partner.form(partner.open(here), here).set("svar", "ja").send();
        assertThat(partner.open(lom.hub()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("Den fellese søknaden gir kvittering til hver kommune, og partneren kan lese den også etter at den er trukket")
    void receiptAndReading() {
        lom.fillIn();
        var email = email("partner");
        var partner = askPartner(email);
        partner.form().set("svar", "ja").send();
        sign("1505", email("direktor"));
        lom.askTheDirector();
        lom.signed(inbox());
        var check = kari.open(lom.hub() + "/se-over");
        assertThat(check.text()).contains("Aud Skar har ikke sagt ja ennå").contains("ikke alle er spurt");

        lom.send();

        assertThat(letter(email)).contains("Fingeravtrykk");
        lom.withdraw();
        assertThat(partner.reader().open(lom.hub()).text()).contains("Trukket");
        assertThat(partner.reader().open(lom.hub() + "/soknaden.pdf").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("To trykk på «Start» gir én søknad; en ny kan begynne med teksten fra en tidligere")
    void begins() {
        lom.answer("utfordring", "challenge-title", "Fra i fjor");
        assertThat(location(kari.post("/soknad", "kommune", LOM))).isEqualTo(lom.hub());
        assertThat(kari.open("/soknad").text()).doesNotContain("Start");
        var reference = kari.open(lom.hub()).text().replaceAll("(?s).*(IS-\\d+-\\d+).*", "$1");
        lom.withdraw();

        var start = kari.open("/soknad");
        assertThat(start.text()).contains("Start for Lom med teksten fra " + reference);
        var copy = location(kari.post("/soknad", "kommune", LOM + " " + reference));

        assertThat(copy).startsWith("/soknad/").isNotEqualTo(lom.hub());
        assertThat(kari.open(copy + "/del/utfordring").body()).contains("Fra i fjor");
        assertThat(kari.post("/soknad", "kommune", LOM + " IS-1999-0001").status()).isEqualTo(422);
        Applying.at(kari, copy).withdraw();
    }

    private Inbox.Arrived askPartner(String email) {
        kari.form(kari.open(lom.hub() + "/partnere"), "/partnere").set("kommune", "1505")
                .set("navn", "Pia Partner").set("epost", email).send();
        return inbox().accept(email);
    }

    private void sign(String municipality, String email) {
        kari.form(kari.open(lom.hub() + "/garanti"), "/garanti").set("kommune", municipality)
                .set("navn", "Dag Direktør").set("epost", email).send();
        inbox().accept(email).form().set("stilling", "Kommunedirektør").set("bekreft", "ja").send();
    }

    private void ask(Reader who, String page, String name, String email) {
        var path = page.startsWith("/samarbeid") ? page : lom.hub() + page;
        who.form(who.open(path), path.substring(path.lastIndexOf('/'))).set("navn", name).set("epost", email)
                .send();
    }

    private void press(Reader.Seen page, String button) {
        var form = page.html().selectFirst("form[action*=" + button + "]");
        assertThat(form).as(page.text()).isNotNull();
        kari.form(page, form.attr("action")).send();
    }

    /** Where a form that was sent leads. */
    private static String location(Reader.Seen answer) {
        return answer.raw().headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]*", "");
    }
}
