package no.innovasjonsskolen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import no.innovasjonsskolen.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Sessions as two nodes see them: each its own buffer, both the same table. */
class SessionTest extends HouseTest {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    private static final Duration IDLE = Duration.ofHours(8);

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2027-03-10T09:00:00Z"));
    private final Person kari = new Person(PersonId.random(), "Kari Øy", "kari@example.no", Optional.empty());

    @Autowired
    private Sessions sessions;
    @Autowired
    private People people;
    @Autowired
    private JdbcClient db;

    private SessionBuffer here;
    private SessionBuffer there;

    @BeforeEach
    void twoNodes() {
        here = new SessionBuffer(sessions, now::get, IDLE, nanos::get);
        there = new SessionBuffer(sessions, now::get, IDLE, nanos::get);
        people.add(kari, now.get());
    }

    @Test
    @DisplayName("Den som logger inn på den ene noden, er innlogget på den andre")
    void signedInEverywhere() {
        var id = signIn();

        assertThat(there.findById(id).person().orElseThrow().getPrincipal().name()).isEqualTo("Kari Øy");
    }

    @Test
    @DisplayName("Utlogging på den ene noden gjelder på den andre innen to sekunder")
    void signedOutEverywhere() {
        var id = signIn();
        assertThat(there.findById(id)).isNotNull();

        here.deleteById(id);

        assertThat(here.findById(id)).isNull();
        pass(Duration.ofSeconds(2));
        assertThat(there.findById(id)).isNull();
    }

    @Test
    @DisplayName("En rolle som gis eller tas, gjelder ved neste forespørsel på begge noder")
    void rolesAreFresh() {
        var office = new Role(RoleKind.OFFICE, "");
        var id = signIn();
        people.give(kari.id(), office, now.get());
        pass(SessionBuffer.HELD);
        assertThat(rolesSeenBy(here, id)).containsExactly(office);
        assertThat(rolesSeenBy(there, id)).containsExactly(office);
        assertThat(people.holds(kari.id(), office)).isTrue();

        people.end(kari.id(), office, now.get());

        pass(SessionBuffer.HELD);
        assertThat(rolesSeenBy(here, id)).isEmpty();
        assertThat(rolesSeenBy(there, id)).isEmpty();
        assertThat(people.holds(kari.id(), office)).isFalse();
    }

    @Test
    @DisplayName("Samme rad leses én gang i sekundet, og siste besøk skrives høyst én gang i minuttet")
    void theDatabaseIsSpared() {
        var id = signIn();
        var first = accessedAt(id);

        for (int second = 0; second < 59; second++) {
            now.updateAndGet(it -> it.plusSeconds(1));
            pass(Duration.ofSeconds(1));
            here.save(here.findById(id));
            there.save(there.findById(id));
        }
        assertThat(accessedAt(id)).isEqualTo(first);

        now.updateAndGet(it -> it.plusSeconds(2));
        here.save(here.findById(id));
        assertThat(accessedAt(id)).isEqualTo(first.plusSeconds(61));
    }

    @Test
    @DisplayName("Åtte timer uten besøk logger ut; den som er til stede, blir det i opptil et døgn")
    void sessionsRunOut() {
        var id = signIn();

        for (int hours = 0; hours < 21; hours += 7) {
            now.updateAndGet(it -> it.plus(Duration.ofHours(7)));
            pass(Duration.ofHours(7));
            assertThat(here.findById(id)).as("after %d hours", hours + 7).isNotNull();
            here.save(here.findById(id));
        }

        now.updateAndGet(it -> it.plus(Duration.ofHours(3)));
        pass(Duration.ofHours(3));
        assertThat(here.findById(id)).as("after 24 hours").isNull();
        var other = signIn();
        now.updateAndGet(it -> it.plus(IDLE));
        pass(IDLE);
        assertThat(here.findById(other)).as("idle for 8 hours").isNull();
    }

    @Test
    @DisplayName("Et døgn etter at økta er over, vet vi fortsatt hvem den tilhørte; deretter er den slettet")
    void overButRemembered() {
        var id = signIn();
        here.deleteById(id);

        now.updateAndGet(it -> it.plus(Duration.ofHours(23)));
        sessions.sweep(now.get());
        assertThat(sessions.ownerOf(id)).contains(kari.id());

        now.updateAndGet(it -> it.plus(Duration.ofHours(2)));
        sessions.sweep(now.get());
        assertThat(sessions.ownerOf(id)).isEmpty();
    }

    @Test
    @DisplayName("En økt får ny id når noen logger inn i den, og den gamle id-en er ute av bruk")
    void newIdAtSignIn() {
        var id = signIn();
        var session = here.findById(id);

        session.setAttribute(CONTEXT, new SecurityContextImpl(proofOf(kari)));
        here.save(session);

        assertThat(session.getId()).isNotEqualTo(id);
        assertThat(here.findById(id)).isNull();
        assertThat(here.findById(session.getId())).isNotNull();
    }

    @Test
    @DisplayName("En økt av ingen skrives ikke, og en økt holder ikke annet enn hvem som er logget inn")
    void nothingElse() {
        var nobody = here.createSession();
        here.save(nobody);

        assertThat(sessions.ownerOf(nobody.getId())).isEmpty();
        assertThatThrownBy(() -> nobody.setAttribute("basket", "three pears"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("En rolle denne versjonen ikke kjenner, har man ikke; resten av økta virker")
    void unknownRole() {
        var id = signIn();
        db.sql("insert into identity.role (person, kind, scope, given_at) values (:id, 'WIZARD', '', :at)")
                .param("id", kari.id().value())
                .param("at", java.time.OffsetDateTime.parse("2027-03-10T08:00Z"))
                .update();
        pass(SessionBuffer.HELD);

        assertThat(rolesSeenBy(here, id)).isEmpty();
        assertThat(people.rolesOf(kari.id())).isEmpty();
    }

    @Test
    @DisplayName("Databasen har bare fingeravtrykket av informasjonskapselen")
    void onlyTheFingerprintIsStored() {
        var id = signIn();

        var row = db.sql("select row_to_json(s)::text from identity.session s where person = :id")
                .param("id", kari.id().value()).query(String.class).single();

        assertThat(row).doesNotContain(id).contains("fingerprint");
    }

    private String signIn() {
        var session = here.createSession();
        session.setAttribute(CONTEXT, new SecurityContextImpl(proofOf(kari)));
        here.save(session);
        return session.getId();
    }

    private static SignedInPerson proofOf(Person person) {
        return new SignedInPerson(new SignedInPerson.Principal(person.id(), person.name(), null, List.of(),
                Proof.by("demo"), "form-token"));
    }

    private static List<Role> rolesSeenBy(SessionBuffer node, String id) {
        return node.findById(id).person().orElseThrow().getPrincipal().roles();
    }

    private Instant accessedAt(String id) {
        return db.sql("select accessed_at from identity.session where fingerprint = :fingerprint")
                .param("fingerprint", Secret.fingerprint(id)).query(java.time.OffsetDateTime.class).single()
                .toInstant();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
