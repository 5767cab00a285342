package no.innovasjonsskolen.municipality;

import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * A part of the country, a «landsdel»: common usage and no official division, so it is kept as data.
 *
 * @param code as in addresses and forms: {@code nord-norge}
 */
public record Region(String code, String nb, String nn, String en) implements Worded {

    @Override
    public String in(Words words) {
        return switch (words.language()) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
