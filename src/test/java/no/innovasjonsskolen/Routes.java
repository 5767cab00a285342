package no.innovasjonsskolen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Example values for the variables in addresses, so that a test can open every route there is. A room that
 * has a variable of its own adds it here.
 */
public final class Routes {

    private static final String NOBODYS = "00000000-0000-0000-0000-00000000000f";

    private static final Map<String, String> EXAMPLES = new HashMap<>(Map.ofEntries(
            Map.entry("id", NOBODYS), Map.entry("other", NOBODYS), Map.entry("partner", NOBODYS),
            Map.entry("participant", NOBODYS), Map.entry("document", NOBODYS), Map.entry("number", "3434"),
            Map.entry("municipality", "3434"),
            Map.entry("digits", "301"),
            Map.entry("inquiry", NOBODYS), Map.entry("invitation", NOBODYS), Map.entry("person", NOBODYS),
            Map.entry("step", "utfordring"), Map.entry("form", "soknad"), Map.entry("code", "feide"),
            Map.entry("why", "avbrutt"),
            Map.entry("secret", "ukjent-lenke"), Map.entry("fingerprint", "0"),
            Map.entry("name", "site.css")));

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    private Routes() {}

    /** One more variable with a value that fits it. */
    public static void example(String variable, String value) {
        EXAMPLES.put(variable, value);
    }

    /** An address that takes this route; {@code own} overrules the usual examples. */
    public static String filled(String route, Map<String, String> own) {
        return VARIABLE.matcher(route).replaceAll(variable -> Optional.ofNullable(own.get(variable.group(1)))
                .or(() -> Optional.ofNullable(EXAMPLES.get(variable.group(1))))
                .orElseThrow(() -> new AssertionError("Routes has no example of {%s} in %s"
                        .formatted(variable.group(1), route))));
    }
}
