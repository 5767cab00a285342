package no.innovasjonsskolen.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innovasjonsskolen.admission.CaseGroup;
import no.innovasjonsskolen.programme.CallId;

/**
 * Which applications the reader wants to see: as the address says. What it does not know it leaves
 * out, so that an old link still shows something. A handler's argument.
 *
 * @param chosen by name, in the order of the address; none of them empty
 */
record WorkFilter(Map<String, String> chosen) {

    static final String CALL = "opptak";
    static final String SEARCH = "sok";

    /** What the links above the list choose: one {@link WorkStatus}. */
    static final String STATUS = "vis";
    static final String REGION = "landsdel";
    static final String BAND = "storrelse";
    static final String GROUP = "status";
    static final String JOINT = "samarbeid";
    static final String PAGE = "side";

    /** When the list was opened that the reader came from, so that next and previous are those she saw. */
    static final String LIST = "liste";

    /** What is searched for; more is told of, and finds nothing. */
    static final int LONGEST_SEARCH = 200;

    private static final int LONGEST = 100;

    /** From an address. */
    static WorkFilter of(Map<String, String> address) {
        var chosen = new LinkedHashMap<String, String>();
        for (var name : new String[]{CALL, STATUS, SEARCH, REGION, BAND, GROUP, JOINT, PAGE, LIST}) {
            var value = address.getOrDefault(name, "").strip();
            if (!value.isEmpty() && (value.length() <= LONGEST || name.equals(SEARCH))) {
                chosen.put(name, value.substring(0, Math.min(value.length(), LONGEST_SEARCH + 1)));
            }
        }
        return new WorkFilter(chosen);
    }

    /** What was chosen; empty when nothing was. */
    String value(String name) {
        return chosen.getOrDefault(name, "");
    }

    /** The call in the address, if it is one. */
    Optional<CallId> call() {
        try {
            return Optional.of(value(CALL)).filter(id -> !id.isEmpty())
                    .map(id -> new CallId(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Whether more was written in the search field than anybody is called. */
    boolean searchesForTooMuch() {
        return value(SEARCH).length() > LONGEST_SEARCH;
    }

    Optional<WorkStatus> status() {
        return WorkStatus.ofCode(value(STATUS));
    }

    Optional<CaseGroup> group() {
        return CaseGroup.ofCode(value(GROUP));
    }

    /** Together with others, or alone; empty for both. */
    Optional<Boolean> joint() {
        return switch (value(JOINT)) {
            case "ja" -> Optional.of(true);
            case "nei" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Counted from 1. */
    int page() {
        return value(PAGE).matches("[1-9][0-9]{0,4}") ? Integer.parseInt(value(PAGE)) : 1;
    }

    /** When the list was opened that the reader came from; empty for a reader who came from elsewhere. */
    Optional<Instant> opened() {
        return Optional.of(value(LIST)).filter(moment -> moment.matches("[0-9]{1,15}"))
                .map(moment -> Instant.ofEpochMilli(Long.parseLong(moment)));
    }

    /** Whether it leaves anything out of the call's list. */
    boolean narrows() {
        return chosen.keySet().stream().anyMatch(name -> !Set.of(CALL, PAGE, LIST).contains(name));
    }

    /** The same with one choice changed. Another choice has other pages, and begins with the first. */
    WorkFilter with(String name, String value) {
        var changed = new LinkedHashMap<>(chosen);
        if (!name.equals(LIST)) {
            changed.remove(PAGE);
        }
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return new WorkFilter(changed);
    }

    /** Only the call. */
    WorkFilter bare() {
        return of(Map.of(CALL, value(CALL)));
    }

    /** What is worth a name of its own: the same without call, page and moment. */
    WorkFilter lasting() {
        var lasting = new LinkedHashMap<>(chosen);
        Set.of(CALL, PAGE, LIST).forEach(lasting::remove);
        return new WorkFilter(lasting);
    }

    /** The address of this choice under a path. */
    String under(String path) {
        return chosen.isEmpty() ? path : path + "?" + chosen.entrySet().stream()
                .map(choice -> choice.getKey() + "="
                        + URLEncoder.encode(choice.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
