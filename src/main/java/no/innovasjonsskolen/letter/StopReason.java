package no.innovasjonsskolen.letter;

import java.util.Locale;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** Why nobody took a letter, as people are told; what the mail server said is kept beside it. */
public enum StopReason implements Worded {
    /** The reader's mail server knows no such address. */
    NO_SUCH_ADDRESS,
    /** There is no room for more in the reader's mailbox. */
    MAILBOX_FULL,
    /** The reader's mail server would not have the letter, and gave no better reason. */
    REFUSED,
    /** It was delivered and came back, as the office has seen in its mailbox. */
    RETURNED,
    /** It has not been delivered in a week, though nobody said no. */
    NO_ANSWER;

    @Override
    public String in(Words words) {
        return words.localize("letter.stopped." + code());
    }

    /** What the office may do about it. */
    String advice(Words words) {
        return words.localize("letter.advice." + code());
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
