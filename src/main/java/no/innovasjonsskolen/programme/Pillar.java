package no.innovasjonsskolen.programme;

import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** The three ways of learning that the programme rests on. */
public enum Pillar implements Worded {
    /** Theory of innovation. */
    THEORY,
    /** Creative techniques. */
    TECHNIQUES,
    /** Learning from equals in other municipalities. */
    PEERS;

    @Override
    public String in(Words words) {
        return words.localize("programme.pillar." + name());
    }
}
