package no.innovasjonsskolen.programme;

import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** Who buys the programme, which decides what must be demanded of each person (uhf chapter 4). */
public enum Financing implements Worded {
    /** Commissioned: the municipality buys it, and chapter 4 does not apply (§§ 4-1, 4-2). */
    COMMISSIONED,
    /** Self-payment: whoever studies for credits must have two years of work behind her (§ 4-6). */
    SELF_PAYMENT;

    private static final int SELF_PAYERS_WORK_YEARS = 2;

    /** Years of work that everyone who studies for credits must have, whatever her schooling. */
    public int leastWorkYears() {
        return this == SELF_PAYMENT ? SELF_PAYERS_WORK_YEARS : 0;
    }

    @Override
    public String in(Words words) {
        return words.localize("programme.financing." + name());
    }
}
