package no.innovasjonsskolen.eligibility;

import java.util.Locale;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** Where a requirement stands. */
enum Clause implements Worded {
    /** The programme plan, under «Opptakskrav». */
    PLAN,
    /** The regulations on universities and colleges: two years of work for credits under self-payment. */
    UHF_4_6,
    /** The university's own regulations: conditional admission, never for what is assessed individually. */
    INNF_2_6,
    /** Where the rules are silent, the school has chosen. */
    OWN_CHOICE;

    @Override
    public String in(Words words) {
        return words.localize("eligibility.clause." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
