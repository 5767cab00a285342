package no.innovasjonsskolen.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The languages every page is written in. */
public enum Language {
    NB("nb", "Bokmål"), NN("nn", "Nynorsk"), EN("en", "English");

    private static final Pattern SAYS_LANGUAGE = Pattern.compile("[?&]spraak=");

    private final String code;
    private final String name;
    private final Locale locale;

    Language(String code, String name) {
        this.code = code;
        this.name = name;
        this.locale = Locale.forLanguageTag(code + (code.equals("en") ? "-GB" : "-NO"));
    }

    /** The tag of BCP 47, as in {@code <html lang>} and {@code ?spraak=}. */
    public String code() {
        return code;
    }

    /** An address that opens the page in this language; one that says which already stays as it is. */
    public String inAddress(String url) {
        var hash = url.indexOf('#');
        var before = hash < 0 ? url : url.substring(0, hash);
        var after = hash < 0 ? "" : url.substring(hash);
        return SAYS_LANGUAGE.matcher(before).find() ? url
                : before + (before.indexOf('?') < 0 ? "?" : "&") + "spraak=" + code + after;
    }

    /** The language's own name for itself. */
    public String nativeName() {
        return name;
    }

    /** For formatting of numbers, dates and plurals. */
    public Locale locale() {
        return locale;
    }

    /** The language with this tag; «no», «da» and «sv» readers get bokmål. Empty for any other. */
    public static Optional<Language> of(String tag) {
        var primary = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (primary.equals("no") || primary.equals("da") || primary.equals("sv")) {
            return Optional.of(NB);
        }
        return Arrays.stream(values()).filter(language -> language.code.equals(primary)).findFirst();
    }
}
