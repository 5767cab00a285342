package no.innovasjonsskolen.letter;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Prints what looks like a letter and is not sent: a copy for somebody's archive. */
@Component
public class PrintLetter {

    private final Forms forms;

    PrintLetter(Forms forms) {
        this.forms = forms;
    }

    /**
     * The letter as PDF/UA-1 and PDF/A-2a.
     *
     * @param letter has a reference, see {@link Letter#onPaper}
     * @param writtenAt the date on it
     */
    public byte[] asPdf(Letter letter, Instant writtenAt) {
        return forms.paper(letter, writtenAt);
    }
}
