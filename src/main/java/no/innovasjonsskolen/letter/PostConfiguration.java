package no.innovasjonsskolen.letter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses the way out. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PostConfiguration.class);

    /**
     * The demo school never sends, whatever is configured: its people are invented, but the municipalities
     * and their addresses are real.
     */
    @Bean
    Post post(Environment environment, Forms forms, ObjectProvider<JavaMailSender> smtp) {
        if (environment.acceptsProfiles(Profiles.of("demo & !production"))) {
            return new ShownPost();
        }
        // An empty host is no host; the framework would take it for this machine.
        if (environment.getProperty("spring.mail.host", "").isBlank()) {
            LOG.warn("spring.mail.host is not set: letters wait in the outbox");
            return new NoPost();
        }
        return new SmtpPost(smtp.getObject(), forms, environment.getProperty("skolen.mail.from", ""));
    }

    /**
     * The demo school: a letter is delivered when it can be read on the outbox page. An address that can
     * never exist (RFC 2606) is refused, so that it can be seen what becomes of such a letter.
     */
    static final class ShownPost implements Post {

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public Answer deliver(OutboxLetter letter) {
            return letter.letter().to().email().endsWith(".invalid")
                    ? new Answer.Refused(StopReason.NO_SUCH_ADDRESS, "No such domain")
                    : new Answer.Taken();
        }
    }

    /** No mail server is configured. */
    static final class NoPost implements Post {

        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public Answer deliver(OutboxLetter letter) {
            throw new IllegalStateException("No way out");
        }
    }
}
