package no.innovasjonsskolen.selection;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One application: it is selected whole or not at all.
 *
 * @param id unique among the applications
 * @param seats how many places it takes
 * @param members the municipalities behind it; a joint application has several
 */
public record Application(String id, int seats, List<Member> members) {

    /** The most places that can be asked for. */
    static final int MOST = 1_000_000;

    /** Puts the members in order, so that the order they came in means nothing. */
    public Application {
        if (seats < 1 || seats > MOST) {
            throw new IllegalArgumentException(
                    "«%s» asks for %d seats; it may ask for 1 to %d".formatted(id, seats, MOST));
        }
        members = members.size() == 1 ? List.copyOf(members)
                : members.stream().sorted((one, other) -> Codepoints.ORDER.compare(one.line(), other.line()))
                        .toList();
    }

    /**
     * A municipality behind an application.
     *
     * @param municipality its name or number
     * @param features what rules may look at: region, size, county …
     */
    public record Member(String municipality, SortedMap<String, String> features) {

        /** Keeps a copy. */
        public Member {
            var sorted = new TreeMap<String, String>(Codepoints.ORDER);
            sorted.putAll(features);
            features = Collections.unmodifiableSortedMap(sorted);
        }

        /** Everything about it on one line, as the problem's canonical text has it. */
        String line() {
            // Sorted as they are written: «size2=…» comes before «size=…», though its name comes after.
            return municipality + features.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue())
                    .sorted(Codepoints.ORDER).map("\t"::concat).collect(Collectors.joining());
        }
    }
}
