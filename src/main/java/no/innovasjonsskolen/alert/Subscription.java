package no.innovasjonsskolen.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.site.Language;

/**
 * An address that wants to be told when a call opens.
 *
 * @param language the one its owner confirmed in; until then the one it was asked in
 * @param writtenAt when the newest letter with its link was written
 * @param confirmedAt when its owner used the link and said yes
 */
record Subscription(SubscriptionId id, String email, Language language, Instant writtenAt,
        Optional<Instant> confirmedAt) {

    /** What letters and entries of the journal are about. */
    static final String KIND = "alert";

    /** How long a letter waits for an answer before the address is forgotten. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private static final Duration BETWEEN_LETTERS = Duration.ofDays(1);

    /** Whether the link still leads somewhere. */
    boolean stands(Instant now) {
        return confirmedAt.isPresent() || now.isBefore(writtenAt.plus(PATIENCE));
    }

    /** Whether it was written to so lately that it is not written to again, whoever asks. */
    boolean wasJustWrittenTo(Instant now) {
        return now.isBefore(writtenAt.plus(BETWEEN_LETTERS));
    }

    /** Nobody has told us a name. */
    Recipient recipient() {
        return new Recipient(email, email);
    }

    Subject subject() {
        return new Subject(KIND, id.value());
    }
}
