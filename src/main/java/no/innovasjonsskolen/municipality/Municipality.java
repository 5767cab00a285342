package no.innovasjonsskolen.municipality;

import java.util.Optional;
import java.util.OptionalInt;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as it was, or is, on one day.
 *
 * @param number its number
 * @param names its names
 * @param place where it lies
 * @param figures what is counted and measured
 * @param language what it has decided, and what is decided for it, about language
 */
public record Municipality(MunicipalityNumber number, Names names, Place place, Figures figures,
        Speech language) implements Worded {

    /**
     * Where it lies.
     *
     * @param centre a point on its land, not the town hall; unknown for those that ended before 2024
     */
    public record Place(County county, Region region, @Nullable Point centre) {}

    /** Degrees north and east (WGS 84). */
    public record Point(double latitude, double longitude) {}

    /**
     * The newest figures of that day.
     *
     * @param population inhabitants on 1 January
     * @param centralityIndex Statistics Norway's index, 0–1000
     * @param centralityClass Statistics Norway's class, 1 (most central) to 6
     * @param organisationNumber nine digits from Enhetsregisteret
     */
    public record Figures(@Nullable Integer population, @Nullable Integer centralityIndex,
            @Nullable Integer centralityClass, @Nullable String organisationNumber) {}

    /** Language: the municipality's decision, and its place in the Sámi administrative area. */
    public record Speech(@Nullable LanguageForm form, @Nullable SamiArea samiArea) {}

    /** «Kautokeino», «Herøy (Nordland)». */
    public String name() {
        return names.displayed();
    }

    /** Its county that day. */
    public County county() {
        return place.county();
    }

    /** Its part of the country that day. */
    public Region region() {
        return place.region();
    }

    /** Inhabitants on the last 1 January; empty where the register does not go that far back. */
    public OptionalInt population() {
        var people = figures.population();
        return people == null ? OptionalInt.empty() : OptionalInt.of(people);
    }

    /** The Norwegian it wants from the state; either, until it has decided. */
    public LanguageForm languageForm() {
        var form = language.form();
        return form == null ? LanguageForm.NEUTRAL : form;
    }

    /** Its place in the administrative area for Sámi languages, if it has one. */
    public Optional<SamiArea> samiArea() {
        return Optional.ofNullable(language.samiArea());
    }

    @Override
    public String in(Words words) {
        return name();
    }
}
