package no.innovasjonsskolen.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who leaves an address is told once when a call opens, and is forgotten. */
class AlertStoryTest extends HouseTest {

    private static final Pattern LINK = Pattern.compile("/varsel/[A-Za-z0-9_-]{43}");

    @Autowired
    private JdbcClient db;
    @Autowired
    private TellOfOpening tellOfOpening;
    @Autowired
    private SweepAlerts sweepAlerts;

    private String email;

    @BeforeEach
    void nobodyWaits() {
        inTheCall();
        db.sql("delete from alert.subscription").update();
        db.sql("delete from letter.outbox where subject_kind = 'alert'").update();
        email = "varsel." + UUID.randomUUID() + "@lom.example";
    }

    @Test
    @DisplayName("Å åpne lenken bekrefter ingenting; den som trykker på knappen, får ett brev når opptaket åpner")
    void confirmedAndTold() {
        ask(email, "nn");
        var link = link();
        assertThat(letters()).singleElement().asString().contains("Stadfest at du vil ha beskjed");

        assertThat(reader().open(link + "?spraak=nn").text()).contains("Vil du ha beskjed");
        opens();
        assertThat(letters()).hasSize(1);

        assertThat(press(link + "?spraak=nn", link).text()).contains("Du får beskjed når neste opptak opnar",
                "nynorsk");
        assertThat(calls().text()).contains("Én adresse venter på beskjed").doesNotContain(email);
        opens();

        assertThat(letters()).hasSize(2).last().asString().contains("Opptaket er ope: Søk innan", "Datoane",
                "Kven som kan søkje", "Adressa di er teken av lista");
        assertThat(db.sql("select count(*) from alert.subscription").query(Integer.class).single()).isZero();
        assertThat(calls().text()).contains("Ingen venter på beskjed");
    }

    @Test
    @DisplayName("To noder som våkner samtidig, og en jobb som går om igjen, skriver ett brev")
    void toldOnce() {
        confirmed();
        forgetThatTheCallsHaveTold();

        Stream.of(1, 2, 3).map(_ -> CompletableFuture.runAsync(tellOfOpening::tell)).toList()
                .forEach(CompletableFuture::join);
        tellOfOpening.tell();

        assertThat(letters()).hasSize(2);
    }

    @Test
    @DisplayName("Den som bekrefter mens et opptak er åpent, får vite det på siden, og beskjed om det neste")
    void confirmedInTheCall() {
        opens();
        ask(email, "nb");
        assertThat(press(link(), link()).text()).contains("Du får beskjed", "Et opptak er åpent nå");

        tellOfOpening.tell();
        assertThat(letters()).hasSize(1);
        opens();
        assertThat(letters()).hasSize(2);
    }

    @Test
    @DisplayName("Den som spør, får samme svar enten adressen er ny, står der fra før eller er skrevet med store bokstaver")
    void nothingLeaks() {
        var first = ask(email, "nb");
        var again = ask(email.toUpperCase(Locale.ROOT), "nb");
        press(link(), link());
        var listed = ask(email, "nb");

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(listed.text()).isEqualTo(first.text()).contains("Se i innboksen din");
        assertThat(letters()).as("at most one letter in a day and night").hasSize(1);

        clock.travelTo(clock.instant().plus(Duration.ofHours(25)), "test");
        var old = link();
        assertThat(ask(email, "en").text()).isEqualTo(reader().open("/varsel/sendt?spraak=en").text());
        assertThat(letters()).hasSize(2).last().asString().contains("You are on the list");
        assertThat(reader().open(old).status()).isEqualTo(410);
        assertThat(reader().open(link() + "?spraak=en").text()).contains("will be told", "(Bokmål)");
        assertThat(press(link() + "?spraak=en", link()).text()).contains("written in English");
    }

    @Test
    @DisplayName("«Slett adressen min» sletter den med en gang, med brevene; lenken sier ikke hvem den gjaldt")
    void deletedAtOnce() {
        confirmed();
        var link = link();
        var stranger = reader();

        assertThat(press(link, link + "/slett").text()).contains("Adressen er slettet");

        assertThat(letters()).isEmpty();
        var dead = stranger.open(link);
        assertThat(dead.status()).isEqualTo(410);
        assertThat(dead.text()).contains("Lenken virker ikke lenger").doesNotContain(email);
        assertThat(dead.html().select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(dead.html().select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
        opens();
        assertThat(letters()).isEmpty();
        assertThat(db.sql("select count(*) from journal.entry e where e::text ilike '%' || :email || '%'")
                .param("email", email).query(Integer.class).single()).isZero();
    }

    @Test
    @DisplayName("En adresse ingen bekrefter, er slettet etter sju dager, og lenken er død uten at noen jobb må gå")
    void forgottenAfterAWeek() {
        ask(email, "nb");
        var link = link();
        var owner = reader();
        var late = owner.form(owner.open(link), link);
        clock.travelTo(clock.instant().plus(Duration.ofDays(7)), "test");

        assertThat(reader().open(link).status()).isEqualTo(410);
        assertThat(late.sendAndStay().status()).isEqualTo(410);
        sweepAlerts.sweep();

        assertThat(db.sql("select count(*) from alert.subscription").query(Integer.class).single()).isZero();
        assertThat(letters()).isEmpty();
    }

    @Test
    @DisplayName("Fra én klientadresse går det høyst ti brev på et kvarter, og en gal adresse koster ingenting")
    void aCeilingForLetters() {
        var eager = reader();
        assertThat(ask(eager, "ikke en adresse").status()).isEqualTo(422);
        for (int i = 0; i < 10; i++) {
            assertThat(ask(eager, i + email).status()).isEqualTo(303);
        }

        assertThat(ask(eager, "x" + email).status()).isEqualTo(429);
        assertThat(inbox().hasLetterTo("x" + email)).isFalse();
    }

    /** A call takes applications that took none before. */
    private void opens() {
        forgetThatTheCallsHaveTold();
        tellOfOpening.tell();
    }

    private void forgetThatTheCallsHaveTold() {
        db.sql("delete from alert.told").update();
    }

    private void confirmed() {
        ask(email, "nb");
        press(link(), link());
    }

    private Reader.Seen ask(String address, String language) {
        var anybody = reader();
        return anybody.form(anybody.open("/varsel?spraak=" + language), "/varsel").set("epost", address)
                .send();
    }

    private static Reader.Seen ask(Reader who, String address) {
        return who.form(who.open("/varsel"), "/varsel").set("epost", address).sendAndStay();
    }

    private Reader.Seen press(String page, String action) {
        var owner = reader();
        return owner.form(owner.open(page), action).send();
    }

    private Reader.Seen calls() {
        return reader().as("Eva Lunde").open("/kontor/opptak");
    }

    private List<String> letters() {
        return db
                .sql("""
                        select title || body::text from letter.outbox where lower(to_email) = lower(:email) order by number
                        """)
                .param("email", email).query(String.class).list();
    }

    private String link() {
        var link = LINK.matcher(letters().getLast());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
