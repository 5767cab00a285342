package no.innovasjonsskolen.letter;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.database.PartialContext;
import no.innovasjonsskolen.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** An outbox of its own on a real database, and the job that empties it. */
final class Outbox implements AutoCloseable {

    private final PartialContext context = new PartialContext(TestDatabase.fresh("letter"), Map.of(),
            Letters.class);
    final Letters letters = context.get(Letters.class);
    final JdbcClient db = context.get(JdbcClient.class);
    final TransactionTemplate transaction = context.get(TransactionTemplate.class);

    void send(Letter letter) {
        transaction.executeWithoutResult(_ -> letters.send(letter, Examples.MARCH_10));
    }

    OutboxLetter.State stateOf(String key) {
        return letters.newest(Long.MAX_VALUE, 100).stream()
                .filter(it -> it.letter().key().equals(key)).findFirst().orElseThrow().state();
    }

    LetterStanding.Progress standing(String key) {
        return letters.standing(List.of(Examples.LOM)).stream()
                .filter(it -> it.key().equals(key)).findFirst().orElseThrow().progress();
    }

    /** The pause after a failure is over. */
    void pauseIsOver() {
        db.sql("update letter.outbox set due_at = clock_timestamp()").update();
    }

    DeliverLetters job(int smtpPort) {
        return job(post(smtp(smtpPort)));
    }

    /** One that does not wait long for a server that is silent. */
    DeliverLetters impatientJob(int smtpPort) {
        var sender = smtp(smtpPort);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "1000");
        return job(post(sender));
    }

    private static Post post(JavaMailSenderImpl sender) {
        return new SmtpPost(sender, Examples.forms(), "post@innovasjonsskolen.example");
    }

    DeliverLetters job(Post post) {
        return new DeliverLetters(letters, post, Clock.fixed(Examples.MARCH_10, ZoneOffset.UTC), transaction);
    }

    static JavaMailSenderImpl smtp(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return sender;
    }

    @Override
    public void close() {
        context.close();
    }
}
