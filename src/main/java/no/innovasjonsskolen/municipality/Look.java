package no.innovasjonsskolen.municipality;

import java.util.Locale;

/**
 * How a municipality may look on the map: a colour and a pattern, so that colour alone never tells.
 * Their order is the order of the legend.
 */
public enum Look {
    RISING, DOTTED, SOLID, FALLING, CHECKED, HOLLOW;

    /** As in style sheets and ids: {@code rising}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
