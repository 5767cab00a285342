package no.innovasjonsskolen.letter;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Sends letters by SMTP. The message is named by the letter, so that one that is sent twice, because the
 * machine stopped between the server's «250» and our own mark, is seen to be the same.
 */
final class SmtpPost implements Post {

    private static final String UTF_8 = "UTF-8";

    private final JavaMailSender smtp;
    private final Forms forms;
    private final String from;

    /** @param from the address letters come from */
    SmtpPost(JavaMailSender smtp, Forms forms, String from) {
        if (!Recipient.canReach(from)) {
            throw new IllegalStateException("spring.mail.host is set; then skolen.mail.from must be the "
                    + "address letters come from, and it is «%s»".formatted(from));
        }
        this.smtp = smtp;
        this.forms = forms;
        this.from = from;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Answer deliver(OutboxLetter letter) throws Exception {
        try {
            smtp.send(message(letter)); // Keeps our Message-ID; saveChanges() alone would make a new one.
            return new Answer.Taken();
        } catch (MailSendException | AddressException e) {
            var refused = SmtpRefusal.of(e);
            if (refused.isEmpty()) {
                throw e;
            }
            return refused.get();
        }
    }

    MimeMessage message(OutboxLetter outgoing) throws MessagingException, UnsupportedEncodingException {
        var letter = outgoing.letter();
        var message = smtp.createMimeMessage();
        message.setFrom(new InternetAddress(from, forms.words(letter).localize("site.name"), UTF_8));
        message.setRecipient(Message.RecipientType.TO,
                new InternetAddress(letter.to().asciiEmail(), letter.to().name(), UTF_8));
        message.setSubject(letter.title(), UTF_8);
        message.setSentDate(Date.from(outgoing.writtenAt()));
        message.setHeader("Message-ID", "<%s@%s>".formatted(outgoing.id(), from.split("@", 2)[1]));
        message.setHeader("Content-Language", letter.language().code());
        message.setHeader("Auto-Submitted", "auto-generated"); // No «out of office» in return (RFC 3834).
        message.setContent(content(outgoing));
        return message;
    }

    private MimeMultipart content(OutboxLetter outgoing) throws MessagingException {
        var letter = outgoing.letter();
        var readable = new MimeMultipart("alternative",
                text(forms.text(letter), "plain"), text(forms.html(letter), "html"));
        if (letter.paper().isEmpty()) {
            return readable;
        }
        var body = new MimeBodyPart();
        body.setContent(readable);
        return new MimeMultipart("mixed", body, paper(outgoing));
    }

    private BodyPart paper(OutboxLetter outgoing) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                forms.paper(outgoing.letter(), outgoing.writtenAt()), "application/pdf")));
        part.setFileName(Forms.fileName(outgoing.letter()));
        part.setDisposition(BodyPart.ATTACHMENT);
        return part;
    }

    private static BodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
