package no.innovasjonsskolen.programme;

import no.innovasjonsskolen.site.Words;

/** What another room tells the office beside the list of calls. A room implements it as a component. */
public interface BesideCalls {

    /** One sentence. */
    String line(Words words);
}
