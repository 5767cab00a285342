package no.innovasjonsskolen.admission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** Service areas of a municipality, after the main groups of KOSTRA. A team spans at least two. */
public enum Sector implements Worded {
    HEALTH_AND_CARE, CHILDHOOD_AND_EDUCATION, WELFARE, CULTURE, PLANNING_AND_BUILDING, ROADS_AND_WATER,
    BUSINESS_AND_ENVIRONMENT, ADMINISTRATION, FIRE_AND_RESCUE, POLITICS;

    /** As in a form. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sector> of(String code) {
        return Arrays.stream(values()).filter(sector -> sector.code().equals(code)).findFirst();
    }

    @Override
    public String in(Words words) {
        return words.localize("admission.sector." + code());
    }
}
