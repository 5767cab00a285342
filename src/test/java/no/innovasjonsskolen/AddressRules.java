package no.innovasjonsskolen;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An address is written only in the room that has mapped it: the others ask that room, or are given it. */
final class AddressRules {

    /** A string that begins an expression; what is added to another one is no address by itself. */
    private static final Pattern IN_CODE = Pattern.compile("(?<!\\+)(?<!\\s)\\s*\"(/[a-z][^\"\\s]*)\"");
    private static final Pattern IN_TEMPLATE = Pattern
            .compile("(?:url\\(\"|\\b(?:href|action|src)=\")(/[a-z][^\"$]*)");

    private AddressRules() {}

    /**
     * Every literal address of another room, with what to do.
     *
     * @param routes the address patterns of each room
     */
    static List<String> strangers(Map<String, ? extends Set<String>> routes, Sources sources) {
        return sources.files().stream().flatMap(file -> literals(file).distinct()
                .map(literal -> stranger(file, literal, owners(literal, routes)))
                .flatMap(List::stream)).toList();
    }

    private static List<String> stranger(Sources.File file, String literal, Set<String> owners) {
        return owners.isEmpty() || owners.contains(file.room()) ? List.of()
                : List.of(
                        "%s writes %s, an address of %s: let that room say it (a public question, InMenu, Todos,"
                                .formatted(file, literal, String.join(" and ", owners))
                                + " or an interface of this room's that it implements)");
    }

    private static Stream<String> literals(Sources.File file) {
        var pattern = file.name().endsWith(".jte") ? IN_TEMPLATE : IN_CODE;
        return pattern.matcher(file.text()).results().map((MatchResult hit) -> hit.group(1));
    }

    /** The rooms with a route that has most of the address in common with it; none when no route has any. */
    private static Set<String> owners(String literal, Map<String, ? extends Set<String>> routes) {
        var longest = routes.values().stream().flatMap(Set::stream).mapToInt(route -> common(literal, route))
                .max().orElse(0);
        return longest == 0 ? Set.of() : routes.entrySet().stream()
                .filter(room -> room.getValue().stream().anyMatch(route -> common(literal, route) == longest))
                .map(Map.Entry::getKey).collect(toCollection(TreeSet::new));
    }

    /** How many segments from the beginning are the same, up to the first variable. */
    private static int common(String literal, String route) {
        var one = segments(literal);
        var other = segments(route);
        int same = 0;
        while (same < one.size() && same < other.size() && one.get(same).equals(other.get(same))
                && !other.get(same).startsWith("{")) {
            same++;
        }
        return same;
    }

    private static List<String> segments(String address) {
        return Arrays.stream(address.replaceAll("[?#].*", "").split("/")).filter(it -> !it.isEmpty())
                .toList();
    }
}
