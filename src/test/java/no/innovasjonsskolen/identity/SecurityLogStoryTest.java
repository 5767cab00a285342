package no.innovasjonsskolen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.LogReader;
import no.innovasjonsskolen.Until;
import no.innovasjonsskolen.identity.SecurityLog.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What happened is on record, in a log of its own, by ids. */
class SecurityLogStoryTest extends HouseTest {

    private static final String NOBODYS = "00000000-0000-0000-0000-00000000000f";
    private static final String SOMEBODY = "[0-9a-f-]{36}";

    private LogReader log;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SignIn signIn;
    @Autowired
    private People people;
    @Autowired
    private EndRole endRole;

    @BeforeEach
    void openTheLog() {
        log = new LogReader("no.innovasjonsskolen.security");
    }

    @AfterEach
    void closeIt() {
        log.close();
    }

    @Test
    @DisplayName("Alt som kan skje, kommer i loggen når det skjer, med hvem og hva, men uten navn")
    void everyEvent() {
        inTheCall();
        var kari = reader().as("Kari Moen");
        hasHappened(Event.SIGNED_IN, SOMEBODY, "how=demo");
        var token = kari.open("/soknad").html().select("input[name=_csrf]").first().val();

        kari.post("/logg-inn/passnokkel", Map.of("_csrf", token, "svar", "ikke en nøkkel"));
        hasHappened(Event.SIGN_IN_FAILED, "-", "how=passkey");

        signIn.endOfService("https://tjeneste.example 1");
        hasHappened(Event.SESSIONS_ENDED, "-", "by=service");

        kari.get("/kontor");
        hasHappened(Event.NOT_ALLOWED, SOMEBODY, "method=GET route=/kontor");

        kari.get("/soknad/" + NOBODYS + "/historikk");
        hasHappened(Event.NOT_HERS, SOMEBODY, "method=GET route=/soknad/\\{id}/historikk id=" + NOBODYS);

        kari.post("/soknad", Map.of("_csrf", "feil", "kommune", "0000"));
        hasHappened(Event.TOKEN_REFUSED, SOMEBODY, "method=POST route=/soknad");

        kari.postAs(Map.of("Sec-Fetch-Site", "cross-site"), "/soknad", Map.of("_csrf", token));
        hasHappened(Event.FOREIGN_PAGE, "-", "method=POST route=/soknad");

        kari.bytes("/mine-opplysninger.json");
        hasHappened(Event.EXPORTED, SOMEBODY, "method=GET route=/mine-opplysninger.json");

        var application = Applying.begin(kari, Applying.LOM);
        kari.bytes(application.hub() + "/soknaden.pdf");
        hasHappened(Event.DOWNLOADED, SOMEBODY,
                "method=GET route=/soknad/\\{id}/soknaden.pdf id=" + SOMEBODY);
        application.withdraw();

        assertThat(
                Stream.generate(() -> kari.post("/logg-inn/demo", Map.of("_csrf", token, "person", NOBODYS)))
                        .limit(30).anyMatch(seen -> seen.status() == 429))
                .isTrue();
        hasHappened(Event.TOO_MANY_ATTEMPTS, SOMEBODY, "method=POST route=/logg-inn/demo");

        var ola = new Person(PersonId.random(), "Ola Prøve " + UUID.randomUUID(), "p@example.no",
                Optional.empty());
        people.add(ola, clock.instant());
        people.give(ola.id(), new Role(RoleKind.TEACHER, ""), clock.instant());
        transaction.executeWithoutResult(_ -> {
            endRole.end(ola.asActor(), ola.id(), new Role(RoleKind.TEACHER, ""));
            assertThat(log.text()).as("not committed yet").doesNotContain("right-ended");
        });
        hasHappened(Event.RIGHT_ENDED, ola.id().value().toString(),
                "role=TEACHER scope=- by=" + ola.id().value());

        kari.form(kari.open("/soknad"), "/logg-ut").send();
        hasHappened(Event.SIGNED_OUT, SOMEBODY, "");

        assertThat(Event.values())
                .allSatisfy(event -> assertThat(log.text()).contains("event=" + event.written()));
        assertThat(log.text()).doesNotContain("Kari", "Moen", "Prøve", "example", token)
                .matches("(INFO no\\.innovasjonsskolen\\.security event=[a-z-]+ person=(-|" + SOMEBODY
                        + ")( [a-z]+=[^ =\\n]+)*\\n)+");
    }

    @Test
    @DisplayName("Ingen kan skrive en egen hendelse i loggen ved å kalle noe for det")
    void nobodyForgesAnEvent() {
        SecurityLog.tell(Event.NOT_HERS, Optional.empty(), "route",
                "/x\nevent=signed-in person=1 «Øy»" + "y".repeat(999));

        assertThat(log.text()).startsWith("INFO no.innovasjonsskolen.security event=not-hers person=- "
                + "route=/x_event_signed-in_person_1___y_").hasLineCount(1).hasSizeLessThan(300);
    }

    @Test
    @DisplayName("Håndboka for drift nevner hver hendelse")
    void listedForOperations() throws IOException {
        var manual = Files.readString(Path.of("docs", "operations.md"));

        assertThat(Event.values())
                .allSatisfy(event -> assertThat(manual).contains("| `" + event.written() + "` |"));
    }

    private void hasHappened(Event event, String person, String facts) {
        // Of a download it is told when it has ended, and the browser may have all of it a moment before.
        var line = Pattern.compile("event=" + event.written() + " person=" + person + " ?" + facts);
        Until.isTrue(() -> line.matcher(log.text()).find());
    }
}
