package no.innovasjonsskolen.site;

/** A value that can say itself in the reader's language. */
public interface Worded {

    /** What a reader sees: plain text, never markup. */
    String in(Words words);
}
