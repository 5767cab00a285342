package no.innovasjonsskolen.letter;

import static no.innovasjonsskolen.letter.Examples.MARCH_10;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.innovasjonsskolen.letter.FaultySmtp.Fault;
import no.innovasjonsskolen.letter.OutboxLetter.Delivered;
import no.innovasjonsskolen.letter.OutboxLetter.Stopped;
import no.innovasjonsskolen.letter.OutboxLetter.Waiting;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionException;

class DeliverLettersTest {

    private static Outbox outbox;

    private final FaultySmtp server = new FaultySmtp();
    private final DeliverLetters job = outbox.job(server.port());

    @BeforeAll
    static void open() {
        outbox = new Outbox();
    }

    @AfterAll
    static void shut() {
        outbox.close();
    }

    @AfterEach
    void empty() {
        server.close();
        outbox.db.sql("delete from letter.outbox").update();
    }

    @Test
    @DisplayName("Den samme virkningen to ganger er ett brev")
    void oneEffectOneLetter() {
        outbox.send(Examples.receipt("received LOM 1"));
        outbox.send(Examples.receipt("received LOM 1"));
        outbox.send(Examples.receipt("received LOM 2"));

        job.deliverDue();

        assertThat(server.taken).hasSize(2);
        assertThat(outbox.letters.about(Examples.LOM)).hasSize(2)
                .allMatch(letter -> letter.state().equals(new Delivered(MARCH_10)));
    }

    @Test
    @DisplayName("Et brev uten en avgjørelse rundt seg blir avvist, og faller avgjørelsen, faller brevet")
    void followsTheDecision() {
        assertThatThrownBy(() -> outbox.letters.send(Examples.receipt("key"), MARCH_10))
                .isInstanceOf(IllegalTransactionStateException.class);
        outbox.transaction.executeWithoutResult(decision -> {
            outbox.letters.send(Examples.receipt("key"), MARCH_10);
            decision.setRollbackOnly();
        });

        assertThat(outbox.letters.about(Examples.LOM)).isEmpty();
    }

    @Test
    @DisplayName("Et brev blir lest tilbake slik det ble skrevet")
    void keepsEveryWord() {
        for (var language : Language.values()) {
            var letter = Examples.decision(language);
            outbox.send(letter);

            assertThat(outbox.letters.newest(Long.MAX_VALUE, 1).getFirst().letter()).isEqualTo(letter);
            outbox.db.sql("delete from letter.outbox").update();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "REFUSES_READER", "REFUSES_LETTER"}, mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("Svikter tjeneren, blir feilen husket, og brevet kommer fram med samme navn senere")
    void survivesFaults(Fault fault) {
        outbox.send(Examples.receipt("key"));

        server.with(fault);
        outbox.impatientJob(server.port()).deliverDue();

        assertThat(outbox.stateOf("key")).isInstanceOfSatisfying(Waiting.class, waiting -> {
            assertThat(waiting.attempts()).isEqualTo(1);
            assertThat(waiting.lastError().orElseThrow()).isNotBlank();
        });
        assertThat(job.deliverNext()).as("the pause has just begun").isFalse();

        server.with(Fault.NONE);
        outbox.pauseIsOver();
        job.deliverDue();

        assertThat(outbox.stateOf("key")).isEqualTo(new Delivered(MARCH_10));
        assertThat(server.messageIds()).isNotEmpty().containsOnly(server.messageIds().getFirst());
    }

    @Test
    @DisplayName("Dør maskinen etter tjenerens 250, går brevet to ganger, men med samme navn")
    void diesBetween250AndTheMark() {
        outbox.send(Examples.receipt("key"));
        server.afterTaking(DeliverLettersTest::cutOffTheDatabase);
        assertThatThrownBy(job::deliverDue)
                .isInstanceOfAny(DataAccessException.class, TransactionException.class);
        assertThat(outbox.stateOf("key")).isEqualTo(new Waiting(0, Optional.empty()));

        server.afterTaking(() -> {});
        job.deliverDue();

        assertThat(outbox.stateOf("key")).isEqualTo(new Delivered(MARCH_10));
        assertThat(server.messageIds()).hasSize(2).containsOnly(server.messageIds().getFirst());
    }

    @Test
    @DisplayName("Fire noder og seksti brev: hvert brev går ut én gang")
    void nodesShareTheWork() throws Exception {
        IntStream.range(0, 60).forEach(i -> outbox.send(letter("key " + i)));

        try (var nodes = Executors.newFixedThreadPool(4)) {
            var work = nodes.invokeAll(IntStream.range(0, 4)
                    .mapToObj(_ -> Executors.callable(() -> outbox.job(server.port()).deliverDue()))
                    .toList());
            for (Future<Object> node : work) {
                node.get();
            }
        }

        assertThat(server.messageIds()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Et brev som ikke lar seg levere, stopper ikke de andre")
    void oneBadLetterDoesNotStopTheRest() {
        var post = new SmtpPost(Outbox.smtp(server.port()), Examples.forms(),
                "post@innovasjonsskolen.example");
        List.of("a", "bad", "c").forEach(key -> outbox.send(letter(key)));

        outbox.job(failingFor("bad", post)).deliverDue();

        assertThat(outbox.stateOf("a")).isEqualTo(new Delivered(MARCH_10));
        assertThat(outbox.stateOf("bad")).isInstanceOf(Waiting.class);
        assertThat(outbox.stateOf("c")).isEqualTo(new Delivered(MARCH_10));
    }

    @ParameterizedTest
    @CsvSource({
            "550 5.1.1 No such user, NO_SUCH_ADDRESS", "550 No such user here, NO_SUCH_ADDRESS",
            "553 5.1.3 Bad address syntax, NO_SUCH_ADDRESS", "550 5.2.1 Mailbox disabled, NO_SUCH_ADDRESS",
            "552 5.2.2 Over quota, MAILBOX_FULL", "552 Mailbox full, MAILBOX_FULL",
            "550 5.7.1 Blocked by policy, REFUSED", "554 5.7.1 Relay access denied, REFUSED"})
    @DisplayName("Sier tjeneren nei for godt, stopper brevet med en gang, med en grunn folk forstår")
    void stopsAtOnce(String refusal, StopReason reason) {
        outbox.send(Examples.receipt("key"));

        server.refusing(refusal);
        job.deliverDue();
        outbox.pauseIsOver();

        assertThat(job.deliverNext()).isFalse();
        assertThat(outbox.stateOf("key")).isInstanceOfSatisfying(Stopped.class, stopped -> {
            assertThat(stopped.reason()).isEqualTo(reason);
            assertThat(stopped.lastError()).contains(refusal);
        });
    }

    @Test
    @DisplayName("Vil tjeneren ikke ha selve brevet, stopper det også; er det avsenderen den ikke vil ha, prøver vi igjen")
    void refusesTheLetter() {
        outbox.send(Examples.receipt("key"));

        server.with(Fault.REFUSES_SENDER);
        job.deliverDue();
        assertThat(outbox.stateOf("key")).isInstanceOf(Waiting.class);

        server.with(Fault.REFUSES_LETTER);
        outbox.pauseIsOver();
        job.deliverDue();
        assertThat(outbox.stateOf("key")).isInstanceOfSatisfying(Stopped.class,
                stopped -> assertThat(stopped.reason()).isEqualTo(StopReason.REFUSED));
    }

    @Test
    @DisplayName("Etter en uke med «ikke nå» gir vi opp")
    void givesUp() {
        outbox.send(Examples.receipt("key"));
        server.with(Fault.PUTS_READER_OFF);
        job.deliverDue();
        assertThat(outbox.standing("key")).isEqualTo(new LetterStanding.OnItsWay(true));
        outbox.db.sql("""
                update letter.outbox set queued_at = clock_timestamp() - interval '8 days',
                    due_at = clock_timestamp()
                """).update();

        job.deliverDue();
        outbox.pauseIsOver();

        assertThat(job.deliverNext()).isFalse();
        assertThat(outbox.stateOf("key")).isInstanceOfSatisfying(Stopped.class, stopped -> {
            assertThat(stopped.reason()).isEqualTo(StopReason.NO_ANSWER);
            assertThat(stopped.lastError()).contains("450 4.2.1");
        });
        assertThat(outbox.standing("key"))
                .isEqualTo(new LetterStanding.NotDelivered(MARCH_10, StopReason.NO_ANSWER));
    }

    @Test
    @DisplayName("Hvordan brevene står, finnes ved saken, ved nøkkelen og ved begynnelsen på den, med det nyeste brevet")
    void standing() {
        List.of("participant/1/a", "participant/1/b", "participant/11/a")
                .forEach(key -> outbox.send(letter(key)));
        server.refusing("550 5.1.1 No such user");
        job.deliverNext();
        server.with(Fault.NONE);
        job.deliverNext();

        var letters = outbox.letters;
        assertThat(letters.standing(List.of(Examples.LOM))).extracting(LetterStanding::key)
                .containsExactly("participant/1/a", "participant/1/b", "participant/11/a");
        assertThat(letters.standing(List.of())).isEmpty();
        assertThat(letters.newestOf(List.of("participant/1/", "participant/2/")))
                .containsOnlyKeys("participant/1/")
                .hasEntrySatisfying("participant/1/", it -> {
                    assertThat(it.key()).isEqualTo("participant/1/b");
                    assertThat(it.to()).isEqualTo(Examples.KARI);
                    assertThat(it.progress()).isEqualTo(new LetterStanding.Delivered(MARCH_10));
                });
        assertThat(letters.standingOf(List.of("participant/1/a", "participant/11/a", "no such")))
                .containsOnlyKeys("participant/1/a", "participant/11/a")
                .hasEntrySatisfying("participant/1/a", it -> assertThat(it.progress()).isEqualTo(
                        new LetterStanding.NotDelivered(MARCH_10, StopReason.NO_SUCH_ADDRESS)))
                .hasEntrySatisfying("participant/11/a", it -> assertThat(it.progress()).isEqualTo(
                        new LetterStanding.OnItsWay(false)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("Hvordan et brev står, blir sagt på alle språk, uten ord for teknikere")
    void saysHowItStands(Language language) {
        var words = new Words(new Messages(), language, false);
        for (var reason : StopReason.values()) {
            assertThat(new LetterStanding.NotDelivered(MARCH_10, reason).in(words))
                    .contains(reason.in(words)).doesNotContainPattern("[A-Z]{3}|\\d{3}");
            assertThat(new LetterStanding.SetAside(MARCH_10, reason).in(words)).contains(reason.in(words));
            assertThat(reason.advice(words)).isNotBlank();
        }
        assertThat(new LetterStanding.Delivered(MARCH_10).in(words)).contains("2027");
        assertThat(new LetterStanding.OnItsWay(true).in(words))
                .isNotEqualTo(new LetterStanding.OnItsWay(false).in(words));
    }

    /** What a mail server cannot take, for whatever reason. */
    private static Post failingFor(String key, Post post) {
        return new Post() {
            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public Answer deliver(OutboxLetter letter) throws Exception {
                if (letter.letter().key().equals(key)) {
                    throw new IllegalStateException("cannot");
                }
                return post.deliver(letter);
            }
        };
    }

    private static Letter letter(String key) {
        return new Letter(key, Examples.LOM, Examples.KARI, Language.NB, "Hei",
                List.of(new Block.Paragraph("Hei.")));
    }

    /** Ends the connection that holds the letter, as a power cut would. */
    private static void cutOffTheDatabase() {
        outbox.db.sql("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where datname = current_database() and state = 'idle in transaction'
                """).query(Integer.class).single();
    }
}
