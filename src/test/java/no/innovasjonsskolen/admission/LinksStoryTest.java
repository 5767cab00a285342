package no.innovasjonsskolen.admission;

import static no.innovasjonsskolen.Applying.LOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.innovasjonsskolen.LomStory;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.clock.SchoolClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A personal link knows its person: who may answer it, how it ends, and who is told. */
class LinksStoryTest extends LomStory {

    @Test
    @DisplayName("Den som skriver søknaden, kan ikke bruke lenken til en deltaker, en kommunedirektør eller en nabo")
    void whoAsksCannotAnswerForOthers() {
        lom.fillIn();
        var partner = email("nabo");
        askPartner(partner, "4205");

        for (var link : new String[]{inbox().linkTo("ola@lom.example"), inbox().linkTo("gro@lom.example"),
                inbox().linkTo(partner)}) {
            var page = kari.open(link);
            var refused = kari.post(link);

            assertThat(page.text()).contains("Du skriver søknaden, og kan ikke");
            assertThat(page.html().select("main form")).isEmpty();
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text()).contains("Du skriver søknaden, og kan ikke");
        }
    }

    @Test
    @DisplayName("Den som har satt seg selv på lista, bruker sin egen lenke")
    void herOwnPlace() {
        lom.person("Kari Moen", "kari.moen@lom.example", "culture");
        press("inviter");

        var link = inbox().linkTo("kari.moen@lom.example");
        var part = kari.form(kari.open(link), link).send();

        assertThat(part.path()).startsWith("/min-del/");
    }

    @Test
    @DisplayName("Siden sier hvem lenken er sendt til, og den som er en annen, må si at hun er den rette")
    void whomItIsFor() {
        var ola = email("ola");
        invite("Ola Vik", ola);
        var marit = reader().as("Marit Sande");

        var page = marit.open(inbox().linkTo(ola));

        assertThat(page.text()).contains("Lenken er sendt til Ola Vik (o•••@lom.example)",
                "Du er logget inn som Marit Sande", "Jeg er Ola Vik. Gå videre").doesNotContain(ola);
    }

    @Test
    @DisplayName("Rettes adressen, slutter den gamle lenken å virke, og den nye adressen får sin egen")
    void correctedAddress() {
        var wrong = email("feil");
        var right = email("rett");
        invite("Ola Vik", wrong);
        var old = inbox().linkTo(wrong);

        edit("Ola Vik").set("email", right).send();

        assertThat(reader().open(old).text()).contains("Lenken virker ikke lenger").doesNotContain("Ola Vik");
        var stranger = reader().as("Marit Sande");
        assertThat(stranger.post(old).text()).contains("Lenken virker ikke lenger");
        assertThat(inbox().accept(right).page().path()).startsWith("/min-del/");
    }

    @Test
    @DisplayName("Sendes lenken på nytt, er det bare den nyeste som virker")
    void askedAgain() {
        var ola = email("ola");
        invite("Ola Vik", ola);
        var old = inbox().linkTo(ola);

        clock.travelTo(clock.instant().plusSeconds(3600), "test");
        press("inviter");

        assertThat(inbox().linkTo(ola)).isNotEqualTo(old);
        assertThat(reader().open(old).text()).contains("Lenken virker ikke lenger");
    }

    @Test
    @DisplayName("To klikk på samme knapp er ett brev, og lenken i det virker")
    void doubleClick() {
        var ola = email("ola");
        invite("Ola Vik", ola);
        var first = inbox().letterTo(ola);

        press("inviter");

        assertThat(inbox().letterTo(ola)).isEqualTo(first);
        inbox().accept(ola);
        press("inviter");
        var reminder = inbox().letterTo(ola);
        press("inviter");
        assertThat(inbox().letterTo(ola)).isEqualTo(reminder).isNotEqualTo(first);
        var gro = email("gro");
        askDirector(gro);
        var director = inbox().letterTo(gro);
        askDirector(gro);
        assertThat(inbox().letterTo(gro)).isEqualTo(director);
        var jon = email("jon");
        askColleague(jon);
        var colleague = inbox().letterTo(jon);
        askColleague(jon);
        assertThat(inbox().letterTo(jon)).isEqualTo(colleague);
    }

    @Test
    @DisplayName("Når lenken er brukt, kan ingen skrive en annens navn over hennes; hun kan byttes, og får vite det")
    void takenPlace() {
        var ola = email("ola");
        invite("Ola Vik", ola);
        var arrived = inbox().accept(ola);
        arrived.form().set("position", "leader").set("education-what", "Bachelor i sykepleie 2011")
                .set("svar", "lagre").send();
        var person = people().html().select("a[href$=/fjern]").attr("href").replaceFirst("/fjern$", "");

        var form = kari.open(person);
        kari.post(person, "name", "Ida Eide", "email", email("ida"), "sector", "culture");

        assertThat(form.html().select("[name=name], [name=email]")).isEmpty();
        assertThat(form.text()).contains("Ola Vik", "Bytt deltaker");
        assertThat(people().text()).contains("Ola Vik").doesNotContain("Ida Eide");

        var remove = kari.open(person + "/fjern");
        assertThat(remove.text()).contains("Ta Ola Vik av lista?", "får en e-post om det",
                "er personens eget");
        var next = kari.form(remove, "/fjern").set("bytt", "ja").send();

        assertThat(next.path()).endsWith("/deltakere/ny");
        assertThat(people().text()).contains("Ingen deltakere ennå", "Tatt av lista Ola Vik");
        assertThat(letter(ola)).contains("Kari Moen i Lom kommune har teke deg av lista",
                "Det du har skrive og lagt ved om deg sjølv, er ditt");
        var hers = arrived.reader().open(arrived.page().path());
        assertThat(hers.text()).contains("Lom har tatt deg av deltakerlista.", "Dette har du skrevet",
                "Leder");
        assertThat(arrived.reader().open("/soknad").text()).contains("Gjelder ikke lenger");
    }

    @Test
    @DisplayName("Den som tas av lista uten å ha fått noen lenke, får ikke brev")
    void neverTold() {
        var ola = email("ola");
        lom.person("Ola Vik", ola, "culture");
        remove();

        assertThat(inbox().hasLetterTo(ola)).isFalse();
    }

    @Test
    @DisplayName("Når spørsmålet til en nabo er tatt tilbake, kan den som svarte for den, ikke lenger søke for den")
    void rightsEndWithTheQuestion() {
        var partner = email("nabo");
        askPartner(partner, "4205");
        var arrived = inbox().accept(partner);
        assertThat(arrived.reader().open("/soknad").text()).contains("Lom spør om dere vil søke sammen")
                .doesNotContain("Start søknaden for Lindesnes");
        assertThat(arrived.reader().post("/soknad", "kommune", "4205").status()).isNotEqualTo(303);
        arrived.form().set("svar", "ja").send();
        assertThat(arrived.reader().open(lom.hub()).status()).isEqualTo(200);

        kari.form(kari.open(lom.hub() + "/partnere"), "/fjern").send();

        assertThat(arrived.reader().open(lom.hub()).status()).isEqualTo(404);
        assertThat(arrived.reader().open(arrived.page().path()).status()).isEqualTo(404);
        assertThat(letter(partner)).contains("har tatt Lindesnes kommune ut av søknaden");
    }

    @Test
    @DisplayName("Kommunedirektøren overlater garantien til en annen; bare den nye kan signere, og kommunen får vite det")
    void handedOver() {
        var gro = email("gro");
        var per = email("per");
        askDirector(gro);
        var director = inbox().accept(gro);

        director.reader().form(director.reader().open(director.page().path() + "/overlat"), "/overlat")
                .set("navn", "Per Dahl").set("epost", per).send();

        assertThat(director.reader().open(director.page().path()).text())
                .contains("En annen er bedt om å signere");
        var next = inbox().accept(per);
        next.form().set("stilling", "Assisterende kommunedirektør").set("bekreft", "ja").send();
        assertThat(kari.open(lom.hub() + "/garanti").text()).contains("Signert av Per Dahl");
        assertThat(letter("kari.moen@lom.example")).contains("Per Dahl har signert garantien for Lom");
        assertThat(letter(per)).contains("Du signerte dette", "Lom kommune garanterer");
    }

    @Test
    @DisplayName("Minnes kommunedirektøren på det mens hun skriver, blir det hun skriver, tatt imot")
    void remindedWhileSheWrites() {
        var gro = email("gro");
        askDirector(gro);
        var director = inbox().accept(gro);
        var page = director.page().path() + "/nei";
        var form = director.reader().form(director.reader().open(page), "/nei").set("grunn",
                "Vi har ikke råd.");

        kari.form(kari.open(lom.hub() + "/venter"), "/venter/garanti/" + LOM).send();
        form.send();

        assertThat(kari.open(lom.hub() + "/garanti").text()).contains("svarte nei", "Vi har ikke råd.");
    }

    @Test
    @DisplayName("Spørres en annen om garantien, får den første vite at hun ikke trenger å signere")
    void anotherIsAsked() {
        var first = email("gro");
        askDirector(first);

        askDirector(email("per"));

        assertThat(letter(first)).contains("har bede ein annan om å signere");
    }

    @Test
    @DisplayName("En lenke ingen har brukt, dør med opptaket; den som brukte sin, går videre som før")
    void diesWithTheCall() {
        lom.person("Ola Vik", "ola@lom.example", "culture");
        press("inviter");
        var unused = inbox().linkTo("ola@lom.example");
        var partner = email("nabo");
        askPartner(partner, "4205");
        var used = inbox().linkTo(partner);
        var neighbour = inbox().accept(partner);

        clock.travelTo(LocalDate.of(2027, 12, 1).atStartOfDay(SchoolClock.OSLO).toInstant(), "test");

        assertThat(kari.open(unused).text()).doesNotContain("Ola Vik");
        assertThat(reader().as("Marit Sande").post(unused).status()).isEqualTo(409);
        assertThat(neighbour.reader().post(used).status()).isEqualTo(303);
    }

    @Test
    @DisplayName("Den en nabo inviterer til å skrive, søker for naboen; retten går når naboen tas ut, og lenken dør med søknaden")
    void colleagueOfAPartner() {
        var partner = email("nabo");
        askPartner(partner, "4205");
        var arrived = inbox().accept(partner);
        arrived.form().set("svar", "ja").send();
        var hers = email("kollega");
        arrived.reader().form(arrived.reader().open(lom.hub() + "/kolleger"), "/kolleger")
                .set("navn", "Nina Nabo")
                .set("epost", hers).send();
        var colleague = inbox().accept(hers);
        assertThat(colleague.page().html().text()).doesNotContain("Du representerer Lom");
        var hub = colleague.reader().open(lom.hub());
        assertThat(hub.text()).contains("Se hva dere har svart, eller gå ut")
                .doesNotContain("Trekk søknaden");

        kari.form(kari.open(lom.hub() + "/partnere"), "/fjern").send();

        assertThat(colleague.reader().open(lom.hub()).status()).isEqualTo(404);
        var late = email("sen");
        askColleague(late);
        var link = inbox().linkTo(late);
        lom.withdraw();
        assertThat(reader().as("Marit Sande").post(link).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("Kommunedirektøren svarer nei med en grunn; kommunen får vite den, og kan spørre på nytt")
    void declined() {
        var gro = email("gro");
        askDirector(gro);
        var director = inbox().accept(gro);
        var page = director.page().path() + "/nei";

        var without = director.reader().form(director.reader().open(page), "/nei").sendAndStay();
        director.reader().form(director.reader().open(page), "/nei")
                .set("grunn", "Budsjettet er ikke vedtatt.")
                .send();

        assertThat(without.status()).isEqualTo(422);
        assertThat(letter("kari.moen@lom.example")).contains("«Budsjettet er ikke vedtatt.»");
        assertThat(kari.open(lom.hub()).text()).contains("Stoppet", "Budsjettet er ikke vedtatt.");
        askDirector(gro);
        inbox().accept(gro).form().set("stilling", "Kommunedirektør").set("bekreft", "ja").send();
        assertThat(kari.open(lom.hub() + "/garanti").text()).contains("Signert av");
    }

    @Test
    @DisplayName("En signatur fra feil person settes til side: den teller ikke, og den som signerte, får vite hvorfor")
    void wrongSignature() {
        var wrong = email("feil");
        askDirector(wrong);
        var marit = reader().as("Marit Sande"); // The link was passed on.
        var link = inbox().linkTo(wrong);
        var guarantee = marit.form(marit.open(link), link).send();
        marit.form(guarantee, guarantee.path()).set("stilling", "Rådgiver").set("bekreft", "ja").send();
        var page = lom.hub() + "/garanti/" + LOM;

        kari.form(kari.open(page), page).set("grunn", "Hun er ikke kommunedirektør.").send();

        assertThat(kari.open(lom.hub() + "/garanti").text()).contains("ble satt til side av Kari Moen");
        assertThat(letter("marit.sande@skjak.example")).contains("gjeld ikkje lenger",
                "Hun er ikke kommunedirektør.");
        assertThat(letter(wrong)).doesNotContain("gjeld ikkje lenger");
        assertThat(kari.open(page).status()).isEqualTo(404);
        var right = email("rett");
        askDirector(right);
        inbox().accept(right).form().set("stilling", "Kommunedirektør").set("bekreft", "ja").send();
        assertThat(kari.open(lom.hub() + "/garanti").text()).contains("Kommunedirektør");
    }

    @Test
    @DisplayName("Kontoret ser hvem som ble bedt om å signere, på hvilken adresse, og om en annen har signert")
    void theOfficeSeesWhoWasAsked() {
        lom.fillIn().signed(inbox());
        lom.send();

        var file = reader().as("Eva Lunde").open("/kontor" + lom.hub());

        assertThat(file.text()).contains("Bedt om å signere: Gro Berge, gro@lom.example");
        assertThat(reader().as("Eva Lunde").open("/kontor?sok=gro@lom.example").text()).contains("Lom");
    }

    @Test
    @DisplayName("Endres søknaden mens kommunedirektøren leser, må hun lese på nytt før hun signerer")
    void changedWhileRead() {
        var gro = email("gro");
        askDirector(gro);
        var director = inbox().accept(gro);
        var form = director.form().set("stilling", "Kommunedirektør").set("bekreft", "ja");
        lom.answer("utfordring", "challenge-title", "Byttet mens hun leste");

        var refused = form.sendAndStay();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Søknaden ble endret mens du leste", "Byttet mens hun leste");
        assertThat(kari.open(lom.hub() + "/garanti").text()).doesNotContain("Signert av");
        director.reader().form(refused, director.page().path()).send();
        assertThat(kari.open(lom.hub() + "/garanti").text()).contains("Signert av");
    }

    @Test
    @DisplayName("En garanti gjelder kommunene den ble signert for; går en ut, må det signeres på nytt")
    void guaranteeLapses() {
        lom.fillIn();
        var partner = email("nabo");
        askPartner(partner, "4205");
        inbox().accept(partner).form().set("svar", "ja").send();
        var gro = email("gro");
        kari.form(kari.open(lom.hub() + "/garanti"), "/garanti").set("kommune", LOM).set("navn", "Gro Berge")
                .set("epost", gro).send();
        inbox().accept(gro).form().set("stilling", "Kommunedirektør").set("bekreft", "ja").send();

        kari.form(kari.open(lom.hub() + "/partnere"), "/fjern").send();

        assertThat(kari.open(lom.hub() + "/garanti").text()).contains("gjelder ikke lenger");
        assertThat(lom.send().text()).contains("Kommunedirektøren i Lom må signere garantien");
    }

    @Test
    @DisplayName("Garantien sier hva som er endret siden den ble signert")
    void changedSinceSigned() {
        lom.fillIn().signed(inbox());

        lom.answer("utfordring", "challenge-title", "Et annet navn");

        assertThat(kari.open(lom.hub() + "/garanti").text())
                .contains("Endret etter at garantien ble signert: «Navn på utfordringen»");
    }

    @Test
    @DisplayName("Søker to sammen, signerer hver kommunedirektør for sin kommune, og begge må til")
    void eachDirectorForHerOwn() {
        lom.answerAll();
        lom.nameThree();
        var partner = email("nabo");
        askPartner(partner, "4205");
        var neighbour = inbox().accept(partner);
        neighbour.form().set("svar", "ja").send();

        assertThat(lom.send().text()).contains("Kommunedirektøren i Lom må signere garantien",
                "Kommunedirektøren i Lindesnes må signere garantien");
        for (var number : new String[]{LOM, "4205"}) {
            var director = email("direktor");
            kari.form(kari.open(lom.hub() + "/garanti"), "/garanti").set("kommune", number)
                    .set("navn", "Gro Berge").set("epost", director).send();
            var arrived = inbox().accept(director);
            assertThat(arrived.page().text()).contains("søker sammen med");
            arrived.form().set("stilling", "Kommunedirektør").set("bekreft", "ja").send();
        }
        assertThat(letter(partner)).contains("har signert garantien for Lindesnes");
        assertThat(lom.send().path()).endsWith("/kvittering");
        lom.withdraw();
        assertThat(letter(partner)).contains("har trukket søknaden");
    }

    @Test
    @DisplayName("Hvert svar når den som venter: ja og nei fra deltakere, og nei fra en nabo")
    void everyAnswerReachesSomebody() {
        var ola = email("ola");
        invite("Ola Vik", ola);
        var arrived = inbox().accept(ola);
        arrived.form().set("position", "leader").set("wish", "certificate").set("svar", "ja").send();
        assertThat(letter("kari.moen@lom.example")).contains("Ola Vik har sagt ja til å delta");

        arrived.reader().form(arrived.reader().open(arrived.page().path()), arrived.page().path())
                .set("svar", "nei").send();
        assertThat(letter("kari.moen@lom.example")).contains("Ola Vik har sagt nei til å delta",
                "kan de leggje til ein annan");

        var partner = email("nabo");
        askPartner(partner, "4205");
        inbox().accept(partner).form().set("svar", "nei").send();
        assertThat(letter("kari.moen@lom.example")).contains("har svart nei for Lindesnes kommune");
    }

    private void invite(String name, String email) {
        lom.person(name, email, "health_and_care");
        press("inviter");
    }

    private void press(String action) {
        kari.form(people(), "/" + action).send();
    }

    private void remove() {
        var page = kari.open(people().html().select("a[href$=/fjern]").attr("href"));
        kari.form(page, "/fjern").set("bytt", "nei").send();
    }

    private no.innovasjonsskolen.Form edit(String name) {
        var page = kari
                .open(people().html().select("li:contains(" + name + ") a:contains(Endre)").attr("href"));
        return kari.form(page, page.path().split("\\?")[0]);
    }

    private Reader.Seen people() {
        return kari.open(lom.hub() + "/deltakere");
    }

    private void askPartner(String email, String number) {
        kari.form(kari.open(lom.hub() + "/partnere"), "/partnere").set("kommune", number)
                .set("navn", "Nils Nabo").set("epost", email).send();
    }

    private void askColleague(String email) {
        kari.form(kari.open(lom.hub() + "/kolleger"), "/kolleger").set("navn", "Jon Kvam").set("epost", email)
                .send();
    }

    private void askDirector(String email) {
        kari.form(kari.open(lom.hub() + "/garanti"), "/garanti").set("navn", "Gro Berge").set("epost", email)
                .send();
    }
}
