package no.innovasjonsskolen;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;

/**
 * Where rooms may look: only to the rooms that their door plates name, and so that no room can be reached from
 * itself. What Modulith's own verification asks of flat rooms; it takes seventy seconds for a house of this
 * size, and this takes one.
 */
final class RoomRules {

    private static final String HOUSE = "no.innovasjonsskolen.";

    private RoomRules() {}

    /** The rooms that each room's plate names. */
    static Map<String, Set<String>> plates(Collection<String> rooms) {
        return rooms.stream().collect(toMap(it -> it, RoomRules::plate));
    }

    private static Set<String> plate(String room) {
        try {
            return Set.of(Class.forName(HOUSE + room + ".package-info").getAnnotation(ApplicationModule.class)
                    .allowedDependencies());
        } catch (ClassNotFoundException none) {
            throw new AssertionError("Room " + room + " has no door plate", none);
        }
    }

    /** Each class that looks into a room which its own room's plate does not name, with what it looks at. */
    static Set<String> looksElsewhere(JavaClasses house, Map<String, Set<String>> plates) {
        var found = new TreeSet<String>();
        for (var one : house) {
            room(one).ifPresent(room -> one.getDirectDependenciesFromSelf().stream()
                    .flatMap(it -> room(it.getTargetClass().getBaseComponentType())
                            .filter(other -> !other.equals(room) && !plates.get(room).contains(other))
                            .map(other -> one.getSimpleName() + " of " + room + " looks into " + other + ": "
                                    + it.getTargetClass().getSimpleName())
                            .stream())
                    .forEach(found::add));
        }
        return found;
    }

    /** The room that a class is in; a class beside the rooms, or of a library, is in none. */
    private static Optional<String> room(JavaClass one) {
        var in = one.getPackageName();
        return in.startsWith(HOUSE) ? Optional.of(in.substring(HOUSE.length())) : Optional.empty();
    }

    /** Rooms that look at each other, each told as the way from the first to itself. */
    static List<String> circles(Map<String, Set<String>> plates) {
        var found = new ArrayList<String>();
        var done = new TreeSet<String>();
        new TreeSet<>(plates.keySet()).forEach(room -> walk(room, List.of(), plates, done, found));
        return found;
    }

    private static void walk(String room, List<String> way, Map<String, Set<String>> plates, Set<String> done,
            List<String> found) {
        if (way.contains(room)) {
            found.add(String.join(" → ", way.subList(way.indexOf(room), way.size())) + " → " + room);
        } else if (done.add(room)) {
            var longer = new ArrayList<>(way);
            longer.add(room);
            plates.getOrDefault(room, Set.of()).forEach(it -> walk(it, longer, plates, done, found));
        }
    }
}
