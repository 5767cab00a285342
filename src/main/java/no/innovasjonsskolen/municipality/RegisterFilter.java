package no.innovasjonsskolen.municipality;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which municipalities the reader wants to see, in which order, and on which map: as the address says.
 * An old link may choose what is no more: {@link #known} leaves that out, and {@link #unknown} tells of it.
 *
 * @param search any part of a name, or a number
 * @param county two digits
 * @param region the code of a part of the country
 * @param band the index of a size band
 * @param form a language form
 * @param order the column to sort by; empty for the best match, or the alphabet
 * @param shape whether the map is by shape
 */
record RegisterFilter(String search, String county, String region, String band, String form, String order,
        boolean shape) {

    /** What can be chosen. */
    record Choices(List<FilterOption> counties, List<FilterOption> regions, List<FilterOption> bands,
            List<FilterOption> forms) {}

    static final String BY_NUMBER = "nummer";
    static final String BY_NAME = "navn";
    static final String BY_COUNTY = "fylke";
    static final String BY_POPULATION = "folketall";

    static RegisterFilter of(Map<String, String> address) {
        return new RegisterFilter(address.getOrDefault("sok", "").strip(),
                address.getOrDefault("fylke", ""), address.getOrDefault("landsdel", ""),
                address.getOrDefault("storrelse", ""), address.getOrDefault("maalform", ""),
                address.getOrDefault("sorter", ""), address.getOrDefault("kart", "").equals("form"));
    }

    /** What it chooses that nobody can choose, as the address has it. */
    List<String> unknown(Choices choices) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("fylke", left(choices.counties(), county));
        parts.put("landsdel", left(choices.regions(), region));
        parts.put("storrelse", left(choices.bands(), band));
        parts.put("maalform", left(choices.forms(), form));
        return parts.entrySet().stream().filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + part.getValue()).toList();
    }

    /** The same without that. */
    RegisterFilter known(Choices choices) {
        return new RegisterFilter(search, right(choices.counties(), county),
                right(choices.regions(), region), right(choices.bands(), band), right(choices.forms(), form),
                order, shape);
    }

    private static String right(List<FilterOption> options, String chosen) {
        return left(options, chosen).isEmpty() ? chosen : "";
    }

    private static String left(List<FilterOption> options, String chosen) {
        return chosen.isEmpty() || options.stream().anyMatch(it -> it.value().equals(chosen)) ? "" : chosen;
    }

    /** Whether it leaves anything out. */
    boolean chooses() {
        return !(search + county + region + band + form).isEmpty();
    }

    /** Those that fit, among {@code found}, in the order asked for. */
    List<Municipality> among(List<Municipality> found, SizeBands bands) {
        var fitting = found.stream().filter(municipality -> fits(municipality, bands));
        return switch (order) {
            case BY_NUMBER -> fitting.sorted(Comparator.comparing(Municipality::number)).toList();
            case BY_NAME -> fitting.sorted(Snapshot.ALPHABETICALLY).toList();
            case BY_COUNTY -> fitting.sorted(Comparator.comparing((Municipality it) -> it.county().number())
                    .thenComparing(Snapshot.ALPHABETICALLY)).toList();
            case BY_POPULATION -> fitting.sorted(Comparator.comparingInt(
                    (Municipality it) -> it.population().orElse(0)).reversed()
                    .thenComparing(Snapshot.ALPHABETICALLY)).toList();
            default -> fitting.toList();
        };
    }

    /** The address of the same choice, sorted by another column. */
    String sortedBy(String column) {
        return "/kommuner" + query(column, shape);
    }

    /** The address of the same choice on the other map. */
    String onOtherMap() {
        return "/kommuner" + query(order, !shape) + "#kart";
    }

    /** The address of the same choice as a file with this ending. */
    String asFile(String ending) {
        return "/kommuner" + ending + query(order, false);
    }

    private boolean fits(Municipality municipality, SizeBands bands) {
        return (county.isEmpty() || municipality.county().number().equals(county))
                && (region.isEmpty() || municipality.region().code().equals(region))
                && (form.isEmpty() || code(municipality.languageForm()).equals(form))
                && (band.isEmpty() || municipality.population().isPresent() && band.equals(
                        String.valueOf(bands.bandOf(municipality.population().getAsInt()).index())));
    }

    /** A language form as an address names it. */
    static String code(LanguageForm form) {
        return form == LanguageForm.NEUTRAL ? "noytral" : form.name().toLowerCase(Locale.ROOT);
    }

    private String query(String column, boolean byShape) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("sok", search);
        parts.put("fylke", county);
        parts.put("landsdel", region);
        parts.put("storrelse", band);
        parts.put("maalform", form);
        parts.put("sorter", column);
        parts.put("kart", byShape ? "form" : "");
        var query = parts.entrySet().stream().filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
