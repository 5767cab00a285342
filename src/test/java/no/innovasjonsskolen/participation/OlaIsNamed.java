package no.innovasjonsskolen.participation;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.innovasjonsskolen.Applying;
import no.innovasjonsskolen.HouseTest;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.DemoPeople;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tone applies for Vågå, and has named Ola, who has followed his link. Afterwards she withdraws. */
abstract class OlaIsNamed extends HouseTest {

    private static final PersonId TONE = new PersonId(new UUID(0, 3435));

    /** The clock stands still, so the newest letter to an address is not to be told from the one before. */
    private static final AtomicInteger OLAS = new AtomicInteger();

    @Autowired
    JdbcClient db;
    @Autowired
    private People people;
    @Autowired
    private DemoPeople demoPeople;

    Reader tone;
    Reader ola;
    /** Tone's application, and Ola's own part of it. */
    String hub;
    String own;
    /** Ola's personal link. */
    String link;

    @BeforeEach
    void vaagaNamesOla() {
        inTheCall();
        if (people.find(TONE).isEmpty()) {
            people.add(new Person(TONE, "Tone Hole", "tone@vaga.example", Optional.empty()), clock.instant());
            people.give(TONE, new Role(RoleKind.COORDINATOR, "3435"), clock.instant());
            demoPeople.offer(TONE, "Søker for Vågå kommune", 90);
        }
        tone = reader().as("Tone Hole");
        var vaaga = Applying.begin(tone, "3435");
        hub = vaaga.hub();
        var email = "ola.vik%d@vaga.example".formatted(OLAS.incrementAndGet());
        tone.form(vaaga.person("Ola Vik", email, "culture"), "/inviter").send();
        link = inbox().linkTo(email);
        var arrived = inbox().accept(email);
        ola = arrived.reader();
        own = arrived.page().path();
    }

    @AfterEach
    void vaagaWithdraws() {
        if (!tone.open(hub).text().contains("Trukket")) {
            tone.form(tone.open(hub + "/trekk"), "/trekk").send();
        }
    }

    ParticipantId id() {
        return ParticipantId.of(own.substring(own.lastIndexOf('/') + 1));
    }
}
