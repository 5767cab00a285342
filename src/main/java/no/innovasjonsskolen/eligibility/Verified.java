package no.innovasjonsskolen.eligibility;

import java.util.Locale;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** How an assessor has made sure that a diploma is genuine. */
enum Verified implements Worded {
    /** She has seen the diploma in Vitnemålsportalen, through a link from its owner. */
    PORTAL,
    /** She has held the original, or a copy certified by somebody who has. */
    ORIGINAL,
    /** There is none to look at. */
    NOTHING;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String in(Words words) {
        return words.localize("eligibility.verified." + code());
    }
}
