package no.innovasjonsskolen.letter;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import no.innovasjonsskolen.database.TestDatabase;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** An outbox of its own on a real database, and the job that empties it. */
final class Outbox implements AutoCloseable {

    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext(
            Ground.class, Letters.class);
    final Letters letters = house.getBean(Letters.class);
    final JdbcClient db = house.getBean(JdbcClient.class);
    final TransactionTemplate transaction = house.getBean(TransactionTemplate.class);

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Ground {

        @Bean
        DataSource dataSource() {
            var source = new DriverManagerDataSource(
                    TestDatabase.freshJdbcUrl(), TestDatabase.user(), TestDatabase.password());
            Flyway.configure().dataSource(source).schemas("letter").defaultSchema("letter")
                    .createSchemas(true).locations("classpath:db/migration/letter").load().migrate();
            return source;
        }

        @Bean
        JdbcTransactionManager transactionManager(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        TransactionTemplate transactionTemplate(JdbcTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        JdbcClient db(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        ObjectMapper json() {
            return JsonMapper.shared();
        }
    }

    void send(Letter letter) {
        transaction.executeWithoutResult(_ -> letters.send(letter, Examples.MARCH_10));
    }

    OutboxLetter.State stateOf(String key) {
        return letters.newest(Long.MAX_VALUE, 100).stream()
                .filter(it -> it.letter().key().equals(key)).findFirst().orElseThrow().state();
    }

    /** The pause after a failure is over. */
    void pauseIsOver() {
        db.sql("update letter.outbox set due_at = clock_timestamp()").update();
    }

    DeliverLetters job(int smtpPort) {
        return job(new SmtpPost(smtp(smtpPort), Examples.forms(), "post@innovasjonsskolen.example"));
    }

    DeliverLetters job(Post post) {
        return new DeliverLetters(letters, post, Clock.fixed(Examples.MARCH_10, ZoneOffset.UTC), transaction);
    }

    static JavaMailSenderImpl smtp(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var patience = new Properties();
        List.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(name -> patience.setProperty("mail.smtp." + name, "1000"));
        sender.setJavaMailProperties(patience);
        return sender;
    }

    @Override
    public void close() {
        house.close();
    }
}
