package no.innovasjonsskolen.form;

import java.time.Instant;
import no.innovasjonsskolen.site.Words;

/**
 * The current answer to a question where the reader has written another: it is shown beside her own, so that
 * neither is lost.
 *
 * @param text as it is kept; in a field that is ready to print, as it is said to a reader
 * @param by who wrote it
 * @param version the version of it; saving again with it is a choice made with open eyes
 * @param own whether the reader wrote it herself, in another window
 */
public record OtherAnswer(String text, String by, Instant at, int version, boolean own) {

    /** What has happened, in one line. */
    public String title(Words words) {
        return words.localize(own ? "form.both.own.title" : "form.both.title");
    }

    /** Who wrote it, and when. */
    public String who(Words words) {
        return own ? words.localize("form.both.own", words.time(at))
                : words.localize("form.both.theirs", by, words.time(at));
    }

    OtherAnswer said(String inTheReadersWords) {
        return new OtherAnswer(inTheReadersWords, by, at, version, own);
    }
}
