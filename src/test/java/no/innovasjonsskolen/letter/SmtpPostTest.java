package no.innovasjonsskolen.letter;

import static no.innovasjonsskolen.letter.Examples.MARCH_10;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.letter.OutboxLetter.Waiting;
import no.innovasjonsskolen.site.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SmtpPostTest {

    private static final UUID ID = UUID.fromString("11111111-1111-4111-8111-111111111111");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp").dynamicPort());

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void shut() {
        server.stop();
    }

    @Test
    @DisplayName("Et vedtak kommer fram som tekst, HTML og PDF, med avsender, språk og fast navn")
    void decisionArrives() throws Exception {
        var message = delivered(Examples.decision(Language.NN));

        assertThat(message.getSubject()).isEqualTo("Søknaden er ikkje kvalifisert");
        assertThat(message.getFrom()).containsExactly(
                new InternetAddress("post@skolen.example", "Innovasjonsskolen", "UTF-8"));
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Unjárga gielda – Nesseby kommune");
        assertThat(message.getMessageID()).isEqualTo("<%s@skolen.example>".formatted(ID));
        assertThat(message.getSentDate()).isEqualTo(MARCH_10);
        assertThat(message.getHeader("Content-Language")).containsExactly("nn");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");

        var mixed = (MimeMultipart) message.getContent();
        var readable = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(message.getContentType()).startsWith("multipart/mixed");
        assertThat(readable.getContentType()).startsWith("multipart/alternative");
        var text = readable.getBodyPart(0);
        assertThat(text.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat((String) text.getContent()).contains("Lom kommune er ikkje kvalifisert.");
        var html = readable.getBodyPart(1);
        assertThat(html.getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat((String) html.getContent()).contains("<html lang=\"nn\">");

        var paper = mixed.getBodyPart(1);
        assertThat(paper.getContentType()).startsWith("application/pdf");
        assertThat(paper.getFileName()).isEqualTo("Søknaden er ikkje kvalifisert LOM-2027-4F7K.pdf");
        try (var pdf = Loader.loadPDF(paper.getInputStream().readAllBytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Lom kommune er ikkje kvalifisert.");
        }
    }

    @Test
    @DisplayName("Et vanlig brev har tekst og HTML, og ingen PDF")
    void ordinaryLetter() throws Exception {
        var message = delivered(new Letter("key", Examples.LOM, new Recipient("Ola", "ola@vågå.kommune.no"),
                Language.NB, "Hei", List.of(new Block.Paragraph(".\n.. Punktum først på linja"))));

        var readable = (MimeMultipart) message.getContent();

        assertThat(readable.getContentType()).startsWith("multipart/alternative");
        assertThat(readable.getCount()).isEqualTo(2);
        assertThat((String) readable.getBodyPart(0).getContent())
                .containsIgnoringNewLines("\n.\n.. Punktum først på linja\n");
        assertThat(message.getAllRecipients()[0]).hasToString("Ola <ola@xn--vg-yiab.kommune.no>");
    }

    @Test
    @DisplayName("Uten avsenderadresse starter ikke posten, og sier hva som mangler")
    void needsASender() {
        assertThatThrownBy(() -> new SmtpPost(Outbox.smtp(25), Examples.forms(), ""))
                .hasMessageContaining("skolen.mail.from");
    }

    private MimeMessage delivered(Letter letter) throws Exception {
        new SmtpPost(Outbox.smtp(server.getSmtp().getPort()), Examples.forms(), "post@skolen.example")
                .deliver(new OutboxLetter(ID, 1, letter, MARCH_10, new Waiting(0, Optional.empty())));
        return server.getReceivedMessages()[0];
    }
}
