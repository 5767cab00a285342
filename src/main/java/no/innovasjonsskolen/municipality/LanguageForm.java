package no.innovasjonsskolen.municipality;

import java.util.Locale;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** The written Norwegian a municipality has decided that the state must use to it. */
public enum LanguageForm implements Worded {
    BOKMAL, NYNORSK,
    /** Either will do. */
    NEUTRAL;

    @Override
    public String in(Words words) {
        return words.localize("municipality.language-form." + name().toLowerCase(Locale.ROOT));
    }
}
