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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
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

    @Test
    @DisplayName("Etter en uke gir vi opp, kontoret ser det, og kan prøve igjen")
    void givesUpAndIsSeen() {
        outbox.send(Examples.receipt("key"));
        server.with(Fault.REFUSES_READER);
        outbox.db.sql("update letter.outbox set queued_at = clock_timestamp() - interval '8 days'").update();

        job.deliverDue();
        outbox.pauseIsOver();

        assertThat(job.deliverNext()).isFalse();
        assertThat(outbox.stateOf("key")).isInstanceOfSatisfying(Stopped.class,
                stopped -> assertThat(stopped.lastError()).contains("550 5.1.1"));

        server.with(Fault.NONE);
        outbox.letters.tryAgain(outbox.letters.stopped().getFirst().id());
        job.deliverDue();

        assertThat(outbox.stateOf("key")).isEqualTo(new Delivered(MARCH_10));
        assertThat(outbox.letters.stopped()).isEmpty();
    }

    /** What a mail server cannot take, for whatever reason. */
    private static Post failingFor(String key, Post post) {
        return new Post() {
            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void deliver(OutboxLetter letter) throws Exception {
                if (letter.letter().key().equals(key)) {
                    throw new IllegalStateException("cannot");
                }
                post.deliver(letter);
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
