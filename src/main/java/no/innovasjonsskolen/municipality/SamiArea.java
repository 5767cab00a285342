package no.innovasjonsskolen.municipality;

import java.util.Locale;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** The kinds of municipality in the administrative area for Sámi languages (sameloven, chapter 3). */
public enum SamiArea implements Worded {
    DEVELOPMENT, REVITALISATION, STIMULATION;

    @Override
    public String in(Words words) {
        return words.localize("municipality.sami-area." + name().toLowerCase(Locale.ROOT));
    }
}
