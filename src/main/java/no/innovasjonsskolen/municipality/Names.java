package no.innovasjonsskolen.municipality;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a municipality is called.
 *
 * @param displayed the Norwegian name, with the county where two share it: «Herøy (Nordland)»
 * @param official every official name, in the official order
 */
public record Names(String displayed, List<Name> official) {

    /** What parts the official names when they are written as one. */
    static final String BETWEEN = " – ";

    /**
     * One official name.
     *
     * @param language by ISO 639-3: {@code nor}, {@code sme}, {@code smj}, {@code sma}, {@code fkv}
     * @param text the name
     */
    public record Name(String language, String text) {

        /** The tag for {@code <span lang>}; the shortest that says it, as BCP 47 wants. */
        public String tag() {
            return switch (language) {
                case "nor" -> "no";
                case "sme" -> "se";
                default -> language;
            };
        }
    }

    /** «Gáivuotna – Kåfjord – Kaivuono». */
    public String inFull() {
        return inFull(official);
    }

    static String inFull(List<Name> official) {
        return official.stream().map(Name::text).collect(Collectors.joining(BETWEEN));
    }

    /** The names in other languages than Norwegian. */
    public List<Name> parallel() {
        return official.stream().filter(name -> !name.language().equals("nor")).toList();
    }

    /** The Norwegian name as it is; the first official one where there is none. */
    static String norwegian(List<Name> official) {
        return official.stream().filter(name -> name.language().equals("nor")).findFirst()
                .orElse(official.getFirst()).text();
    }
}
