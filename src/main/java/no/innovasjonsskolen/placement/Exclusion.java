package no.innovasjonsskolen.placement;

import java.util.Locale;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** Why an application of a call is not in its pool. */
public enum Exclusion implements Worded {
    /** The municipality has taken it back. */
    WITHDRAWN,
    /** It was begun and never sent. */
    NOT_SENT,
    /** It was first sent after the deadline. */
    LATE,
    /** Fewer persons have said yes than make a team. */
    TOO_FEW;

    /**
     * Whether the school has judged it, so that a ruling is made. What the municipality took back, or never
     * sent, is its own choice.
     */
    public boolean isRefused() {
        return this == LATE || this == TOO_FEW;
    }

    @Override
    public String in(Words words) {
        return words.localize("placement.out." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
