package no.innovasjonsskolen.site;

import java.util.Optional;

/** A room whose pages say whom to ask, at the same place on each of them (WCAG 2.2, 3.2.6). */
public interface HelpOnPages {

    /**
     * Whom to ask about the page at this address; empty where it is none of the room's.
     *
     * @param shown whether the reader was shown what is there: only then is it named
     */
    Optional<Help> help(String path, boolean shown);
}
