package no.innovasjonsskolen;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Who;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Example values for the variables in addresses, so that a test can open every route there is. A room that
 * has a variable of its own adds it here.
 */
public final class Routes {

    private static final String NOBODYS = "00000000-0000-0000-0000-00000000000f";

    private static final Map<String, String> EXAMPLES = new HashMap<>(Map.ofEntries(
            Map.entry("id", NOBODYS), Map.entry("other", NOBODYS), Map.entry("partner", NOBODYS),
            Map.entry("participant", NOBODYS), Map.entry("document", NOBODYS), Map.entry("number", "3434"),
            Map.entry("municipality", "3434"), Map.entry("signed", "0"),
            Map.entry("digits", "301"),
            Map.entry("inquiry", NOBODYS), Map.entry("opinion", NOBODYS),
            Map.entry("invitation", NOBODYS), Map.entry("person", NOBODYS), Map.entry("seat", NOBODYS),
            Map.entry("trial", NOBODYS),
            Map.entry("step", "utfordring"), Map.entry("form", "soknad"), Map.entry("code", "feide"),
            Map.entry("why", "avbrutt"), Map.entry("objection", NOBODYS), Map.entry("year", "2027"),
            Map.entry("version", "1"), Map.entry("redraw", "ny-trekning-1"),
            Map.entry("secret", "ukjent-lenke"), Map.entry("fingerprint", "0"),
            Map.entry("name", "site.css")));

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z]+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    private Routes() {}

    /**
     * A way in.
     *
     * @param page the class that answers
     */
    public record Route(String method, String pattern, Class<?> page, Who rule) {}

    /** Every way in that the house's pages have; first those that only read. */
    public static List<Route> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream().flatMap(entry -> {
            var methods = entry.getKey().getMethodsCondition().getMethods();
            var rule = entry.getValue().getMethodAnnotation(Access.class).value();
            return entry.getKey().getPatternValues().stream()
                    .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).stream()
                            .map(method -> new Route(method.name(), pattern, entry.getValue().getBeanType(),
                                    rule)));
        }).sorted(Comparator.comparing(Route::method).thenComparing(Route::pattern)).toList();
    }

    /** The address with these texts, as they are, in place of its variables. */
    public static String withVariables(String route, String text) {
        return VARIABLE.matcher(route).replaceAll(Matcher.quoteReplacement(text));
    }

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
