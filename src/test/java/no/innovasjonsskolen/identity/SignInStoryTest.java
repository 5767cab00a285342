package no.innovasjonsskolen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import no.innovasjonsskolen.Browser;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In at the front door of the demo school, and out again. */
class SignInStoryTest extends HouseTest {

    private final Person kari = new Person(PersonId.random(), "Kari Prøve " + PersonId.random(),
            "k@example.no", Optional.empty());

    @Autowired
    private People people;

    @Autowired
    private EndRole endRole;

    @Autowired
    private Journal journal;
    @Autowired
    private DemoPeople demo;
    @Autowired
    private JdbcClient db;

    @BeforeEach
    void kariIsThere() {
        people.add(kari, clock.instant());
        demo.offer(kari.id(), "prøveperson", 999);
    }

    @Test
    @DisplayName("Den som bare leser, får ingen økt: ingen informasjonskapsel og ingen rad")
    void readersLeaveNoTrace() {
        var before = sessions();

        var page = reader().open("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.raw().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(reader().open("/logg-inn").raw().headers().allValues("Set-Cookie"))
                .allMatch(cookie -> !cookie.startsWith("okt="));
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    @DisplayName("Innlogging gir en kapsel som skript ikke når, og fører dit man var på vei")
    void signsIn() {
        var reader = reader();
        reader.open("/soknad?fra=epost");

        var answer = beKari(reader);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.raw().headers().firstValue("Location")).contains("/soknad?fra=epost");
        assertThat(cookie(answer)).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Secure");
        assertThat(reader.open("/").text()).isNotEmpty();
        assertThat(reader.open("/").html().text()).contains(kari.name());
    }

    @Test
    @DisplayName("En id som noen kjente fra før, er ikke den man er innlogget med etterpå")
    void noFixation() {
        var reader = reader();
        var first = idIn(beKari(reader));
        var second = idIn(beKari(reader));

        assertThat(second).isNotEqualTo(first);
        assertThat(openSessions()).isEqualTo(1);
    }

    @Test
    @DisplayName("Etter utlogging er økta over, og tilbakeknappen fører til innlogging")
    void signsOut() {
        var reader = reader();
        beKari(reader);
        var page = reader.open("/");

        var after = reader.form(page, "/logg-ut").send();

        assertThat(after.html().text()).doesNotContain(kari.name());
        assertThat(openSessions()).isZero();
        assertThat(reader.get("/soknad").raw().headers().firstValue("Location").orElseThrow())
                .endsWith("/logg-inn");
    }

    @Test
    @DisplayName("Etter åtte timer uten besøk må man logge inn igjen, men ikke fordi demoklokka reiser")
    void runsOut() {
        var reader = reader();
        beKari(reader);

        clock.travelTo(clock.instant().plus(Duration.ofDays(30)), "test");
        assertThat(reader.open("/").html().text()).contains(kari.name());

        clock.stopAt(clock.instant().plus(Duration.ofHours(9)));
        pause();
        assertThat(reader.open("/").html().text()).doesNotContain(kari.name());
    }

    @Test
    @DisplayName("Språket man velger når man er innlogget, huskes til neste gang")
    void remembersTheLanguage() {
        var reader = reader();
        beKari(reader);

        reader.open("/?spraak=nn");

        assertThat(people.get(kari.id()).language()).map(Object::toString).contains("NN");
        assertThat(reader.open("/").html().selectFirst("html").attr("lang")).isEqualTo("nn");
    }

    @Test
    @DisplayName("Siden sier hvem man representerer, så lenge man gjør det")
    void whomSheActsFor() {
        people.give(kari.id(), new Role(RoleKind.COORDINATOR, "3434"), clock.instant());
        var reader = reader();
        beKari(reader);
        assertThat(reader.open("/").html().select(".acting").text()).contains("Du representerer Lom kommune");

        people.end(kari.id(), new Role(RoleKind.COORDINATOR, "3434"), clock.instant());

        assertThat(reader.open("/").html().select(".acting").text()).doesNotContain("Lom");
    }

    @Test
    @DisplayName("En rolle som tas tilbake, stenger døra ved neste forespørsel")
    void revokedAtOnce() {
        people.give(kari.id(), new Role(RoleKind.OFFICE, ""), clock.instant());
        var reader = reader();
        assertThat(beKari(reader).raw().headers().firstValue("Location").orElseThrow()).endsWith("/kontor");
        assertThat(reader.get("/kontor").status()).isEqualTo(200);

        endRole.end(Actor.system("test"), kari.id(), new Role(RoleKind.OFFICE, ""));

        assertThat(reader.get("/kontor").status()).isEqualTo(403);
        assertThat(journal.about(kari.asSubject())).last().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("identity.act.role-ended");
            assertThat(entry.grounds()).containsEntry("role", "office");
        });
        assertThat(endRole.end(Actor.system("test"), kari.id(), new Role(RoleKind.OFFICE, "")))
                .isEqualTo(new EndRole.Outcome.HasItNot());
    }

    @Test
    @DisplayName("Demoskolens innlogging grupperer folk etter hva de er, og er tilgjengelig på tre språk")
    void theDemoPage() {
        try (var browser = Browser.phone(origin())) {
            for (var language : new String[]{"nb", "nn", "en"}) {
                browser.go("/logg-inn?spraak=" + language);
                Browser.assertAccessible(browser.page());
            }
            assertThat(browser.page().locator("h3").allTextContents())
                    .containsExactly("Municipalities that apply", "The school", "Others");
            browser.picture("logg-inn-demo");
        }
    }

    @Test
    @DisplayName("Det ellevte forsøket på et kvarter får en side som sier at man må vente, og hvor lenge")
    void mustWait() {
        var reader = reader();
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(beKari(reader).status()).isEqualTo(303);
        }

        var answer = beKari(reader);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.raw().headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 900L);
        assertThat(answer.text()).contains("Vent litt");
        assertThat(beKari(reader()).status()).as("from another address").isEqualTo(303);
    }

    /** What this node holds of a session is a second old at most; here it is dropped instead of waiting. */
    private void pause() {
        people.end(kari.id(), new Role(RoleKind.OFFICE, ""), clock.instant());
    }

    private Reader.Seen beKari(Reader reader) {
        return reader.form(reader.open("/logg-inn"), "/logg-inn/demo")
                .set("person", kari.id().value().toString())
                .sendAndStay();
    }

    private static String cookie(Reader.Seen answer) {
        return answer.raw().headers().allValues("Set-Cookie").stream().filter(it -> it.startsWith("okt="))
                .findFirst().orElseThrow();
    }

    private static String idIn(Reader.Seen answer) {
        return cookie(answer).substring(4).split(";")[0];
    }

    private int sessions() {
        return db.sql("select count(*) from identity.session").query(Integer.class).single();
    }

    private int openSessions() {
        return db.sql("select count(*) from identity.session where person = :id and ended_at is null")
                .param("id", kari.id().value()).query(Integer.class).single();
    }
}
