package no.innovasjonsskolen.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innovasjonsskolen.letter.Post.Answer.Refused;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/**
 * Tells a «no» for good from a «not now» in what a mail server answered (RFC 5321, 4.2.1; RFC 3463). Only
 * what it says of the reader or the letter counts as for good: a sender or a password that it will not have
 * is our own mistake, and is tried again when it is mended.
 */
final class SmtpRefusal {

    private static final int PERMANENT = 500;
    private static final int NO_ROOM = 552;
    private static final Pattern ENHANCED = Pattern.compile("\\b5\\.(\\d{1,3})\\.(\\d{1,3})\\b");

    private SmtpRefusal() {}

    /** The refusal in what was thrown; empty where another attempt may go better. */
    static Optional<Refused> of(Exception thrown) {
        return causes(thrown).flatMap(cause -> refusal(cause).stream()).findFirst();
    }

    private static Stream<Exception> causes(Exception thrown) {
        var first = thrown instanceof MailSendException sending
                ? Arrays.stream(sending.getMessageExceptions()) : Stream.of(thrown);
        return first.flatMap(each -> Stream.<Exception>iterate(each, Objects::nonNull,
                cause -> cause instanceof MessagingException chained ? chained.getNextException() : null));
    }

    private static Optional<Refused> refusal(Exception cause) {
        return switch (cause) {
            case AddressException unusable ->
                Optional.of(new Refused(StopReason.NO_SUCH_ADDRESS, String.valueOf(unusable.getMessage())));
            case SMTPAddressFailedException reader -> permanent(reader.getReturnCode(), reader, true);
            case SMTPSendFailedException letter when !letter.getCommand().startsWith("MAIL") ->
                permanent(letter.getReturnCode(), letter, false);
            default -> Optional.empty();
        };
    }

    private static Optional<Refused> permanent(int code, Exception said, boolean aboutReader) {
        var text = String.valueOf(said.getMessage());
        return code < PERMANENT ? Optional.empty()
                : Optional.of(new Refused(reason(code, text, aboutReader), text));
    }

    private static StopReason reason(int code, String text, boolean aboutReader) {
        var enhanced = ENHANCED.matcher(text);
        if (enhanced.find()) {
            return switch (enhanced.group(1) + "." + enhanced.group(2)) {
                case "1.0", "1.1", "1.2", "1.3", "1.6", "1.10", "2.1" -> StopReason.NO_SUCH_ADDRESS;
                case "2.2" -> StopReason.MAILBOX_FULL;
                default -> StopReason.REFUSED;
            };
        }
        return !aboutReader ? StopReason.REFUSED
                : code == NO_ROOM ? StopReason.MAILBOX_FULL : StopReason.NO_SUCH_ADDRESS;
    }
}
