package no.innovasjonsskolen.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anybody asks to see documents, waits, is answered, and appeals. */
class DisclosureStoryTest extends HouseTest {

    private static final Pattern LINK = Pattern.compile("/innsyn/[A-Za-z0-9_-]{43}");
    private static int number;

    @Autowired
    private TellOfSilence tellOfSilence;
    @Autowired
    private AskDisclosure askDisclosure;
    @Autowired
    private Disclosures disclosures;
    @Autowired
    private JdbcClient db;

    private String email;

    @BeforeEach
    void onAMonday() {
        clock.travelTo(Instant.parse("2027-05-24T08:00:00Z"), "test");
        email = "journalist" + ++number + "@avisa.example";
    }

    @Test
    @DisplayName("Hvem som helst spør uten å logge inn, får kvittering med siste dag, og får se noe, med hjemmel og klagerett")
    void partly() {
        var link = ask();
        assertThat(reader().open(link).text()).contains("Venter på svar", "Vi skal svare innen",
                "31. mai 2027", "regnes det som et avslag").doesNotContain("Klag Hva mener du");
        var desk = reader().as("Eva Lunde");
        assertThat(desk.open("/soknad").text()).contains("Svar på innsyn");
        var page = officePage(desk);

        var without = desk.form(page, page.path()).set("svar", "partly")
                .set("melding", "Her er søknaden.")
                .send();
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("Skriv hvilken bestemmelse", "Her er søknaden.");
        desk.form(without, page.path()).set("hjemmel", "offentleglova § 13").send();

        assertThat(newestLetter()).contains("Du får se noe, og noe er tatt ut", "offentleglova § 13",
                "Her er søknaden.", "Kunnskapsdepartementet");
        var appeal = reader();
        var shown = appeal.open(link);
        assertThat(shown.text()).contains("Du kan klage til Kunnskapsdepartementet innen 14. juni 2027");
        assertThat(appeal.form(shown, link).set("klage", "").send().status()).isEqualTo(422);
        assertThat(appeal.form(shown, link).set("klage", "Jeg vil se alt.").send().text())
                .contains("Klage til behandling", "Jeg vil se alt.");
        assertThat(appeal.form(shown, link).set("klage", "En gang til.").send().status()).isEqualTo(409);

        assertThat(desk.open("/soknad").text()).contains("Klager på svar om innsyn");
        var again = officePage(desk);
        desk.form(again, again.path()).set("svar", "refused").set("hjemmel", "offentleglova § 14")
                .set("melding", "Vi står på det.").send();
        assertThat(newestLetter()).contains("Vi står på det.", "Klagen din er ikke avgjort med dette")
                .doesNotContain("Du kan klage");
        assertThat(reader().open(link).text()).contains("Klage til behandling");
        var waiting = officePage(desk);
        assertThat(waiting.text()).contains("Jeg vil se alt.", "Vi står på det.");
        desk.form(waiting, waiting.path()).set("uttalelse", "Skolen endrer ikke svaret.").send();
        assertThat(reader().open(link).text()).contains("Klagen er sendt til departementet");
        assertThat(desk.form(waiting, waiting.path()).set("uttalelse", "Igjen.").send().status())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("Får hun ikke svar på fem arbeidsdager, sier vi én gang at det regnes som avslag, og hun kan klage")
    void silence() {
        var link = ask();
        clock.travelTo(Instant.parse("2027-05-31T21:00:00Z"), "test");
        tellOfSilence.tell();
        assertThat(newestLetter()).doesNotContain("Vi skulle ha svart");
        clock.travelTo(Instant.parse("2027-05-31T22:00:00Z"), "test");

        tellOfSilence.tell();
        tellOfSilence.tell();

        assertThat(letters()).filteredOn(it -> it.contains("Vi skulle ha svart")).hasSize(1);
        var her = reader();
        var page = her.open(link);
        assertThat(page.text()).contains("Ikke besvart i tide", "regnes som et avslag");
        var desk = reader().as("Eva Lunde");
        assertThat(desk.open("/soknad").text()).contains("er over fristen");
        assertThat(her.form(page, link).set("klage", "Jeg har ikke fått svar.").send().text())
                .contains("Klage til behandling");
        var waiting = officePage(desk);
        desk.form(waiting, waiting.path()).set("svar", "full").set("melding", "Her er alt.")
                .send();
        assertThat(reader().open(link).text()).contains("Du får se alt").doesNotContain("Send klagen");
    }

    @Test
    @DisplayName("Ingen kan fylle innboksen til en annen: etter ti kvitteringer på et døgn blir det ikke flere, men alle spørsmål blir tatt imot")
    void noMegaphone() {
        for (int time = 0; time < AskDisclosure.RECEIPTS + 2; time++) {
            askDisclosure.ask("Søknadene", time % 2 == 0 ? email : email.toUpperCase(Locale.ROOT),
                    Language.NB);
        }

        assertThat(receipts()).isEqualTo(AskDisclosure.RECEIPTS);
        assertThat(disclosures.askedSince(clock.instant().minusSeconds(60), email))
                .isEqualTo(AskDisclosure.RECEIPTS + 2);
        var anybody = reader();
        var shown = anybody.form(anybody.open("/innsyn"), "/innsyn").set("hva", "Enda en").set("epost", email)
                .send();
        assertThat(shown.path()).matches(LINK);
        assertThat(shown.text()).contains("Venter på svar");
        assertThat(receipts()).isEqualTo(AskDisclosure.RECEIPTS);
        clock.travelTo(Instant.parse("2027-05-25T08:01:00Z"), "test");
        askDisclosure.ask("Søknadene", email, Language.NB);
        assertThat(receipts()).as("the day after").isEqualTo(AskDisclosure.RECEIPTS + 1);
    }

    private int receipts() {
        return db.sql("select count(*)::int from letter.outbox where lower(to_email) = :email")
                .param("email", email).query(Integer.class).single();
    }

    @Test
    @DisplayName("En lenke ingen har fått, finnes ikke; kontorets sider er bare for kontoret")
    void closed() {
        ask();
        assertThat(reader().get("/innsyn/" + "x".repeat(43)).status()).isEqualTo(404);
        for (var other : new Reader[]{reader().as("Kari Moen"), reader().as("Nils Aas")}) {
            assertThat(other.get("/kontor/innsyn").status()).isEqualTo(403);
        }
    }

    private String ask() {
        var anybody = reader();
        var sent = anybody.form(anybody.open("/innsyn"), "/innsyn").set("hva", "Søknaden fra Lom")
                .set("epost", email).send();
        assertThat(sent.text()).contains("Vi har fått spørsmålet ditt");
        assertThat(newestLetter()).as("her words are behind the link").doesNotContain("Søknaden fra Lom");
        var found = LINK.matcher(newestLetter());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private Reader.Seen officePage(Reader desk) {
        var mine = disclosures.newest(200).stream().filter(it -> it.email().equals(email)).findFirst()
                .orElseThrow(NotFound::new);
        return desk.open("/kontor/innsyn/" + mine.id());
    }

    private String newestLetter() {
        return letters().getLast();
    }

    /** What the letters to her say, the newest last. */
    private List<String> letters() {
        return db.sql("select body::text from letter.outbox where to_email = :email order by number")
                .param("email", email).query(String.class).list();
    }
}
