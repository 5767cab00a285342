package no.innovasjonsskolen.site;

/** Who has something to say above every page: the demo school, that it is one. */
public interface AboveEveryPage {

    /** What it says. */
    Frame.Notice notice(Words words);
}
