package no.innovasjonsskolen.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.letter.PostConfiguration.NoPost;
import no.innovasjonsskolen.letter.PostConfiguration.ShownPost;
import no.innovasjonsskolen.site.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PostConfigurationTest {

    private final ApplicationContextRunner house = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withBean(Forms.class, Examples::forms)
            .withUserConfiguration(PostConfiguration.class);

    @Test
    @DisplayName("Demoskolen sender aldri, selv om en e-posttjener er satt opp")
    void theDemoNeverSends() {
        house.withPropertyValues("spring.profiles.active=demo", "spring.mail.host=127.0.0.1",
                "skolen.mail.from=post@skolen.example")
                .run(it -> assertThat(it.getBean(Post.class)).isInstanceOf(ShownPost.class));
    }

    @Test
    @DisplayName("I demoskolen kommer brev fram, unntatt til en adresse som aldri kan finnes")
    void theDemoShowsWhatIsRefused() {
        var post = new ShownPost();

        assertThat(post.deliver(to("kari@lom.example"))).isEqualTo(new Post.Answer.Taken());
        assertThat(post.deliver(to("kari@lom.invalid"))).isInstanceOfSatisfying(Post.Answer.Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(StopReason.NO_SUCH_ADDRESS));
    }

    private static OutboxLetter to(String email) {
        return new OutboxLetter(new UUID(0, 1), 1,
                new Letter("key", Examples.LOM, new Recipient("Kari", email),
                        Language.NB, "Hei", List.of(new Block.Paragraph("Hei."))),
                Examples.MARCH_10,
                new OutboxLetter.Waiting(0, Optional.empty()));
    }

    @Test
    @DisplayName("Uten e-posttjener, eller med en tom, venter brevene")
    void waitsWithoutAServer() {
        house.run(it -> assertThat(it.getBean(Post.class)).isInstanceOf(NoPost.class));
        house.withPropertyValues("spring.mail.host=")
                .run(it -> assertThat(it.getBean(Post.class)).isInstanceOf(NoPost.class));
    }

    @Test
    @DisplayName("Med e-posttjener og avsender sendes brevene; uten avsender starter huset ikke")
    void sendsWithAServer() {
        var withServer = house.withPropertyValues("spring.mail.host=127.0.0.1");

        withServer.withPropertyValues("skolen.mail.from=post@skolen.example")
                .run(it -> assertThat(it.getBean(Post.class)).isInstanceOf(SmtpPost.class));
        withServer.run(it -> assertThat(it.getStartupFailure()).rootCause()
                .hasMessageContaining("skolen.mail.from"));
    }
}
