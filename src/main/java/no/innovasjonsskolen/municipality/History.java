package no.innovasjonsskolen.municipality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What municipalities have been called and numbered, what they went into, and when. */
final class History {

    /** Newest first. */
    private static final Comparator<Former> NEWEST_FIRST = Comparator.comparing(Former::until).reversed()
            .thenComparing(Former::number).thenComparing(Former::name);

    private final Map<MunicipalityNumber, List<Facts.Succession>> into;
    private final Map<MunicipalityNumber, List<Facts.Succession>> from;
    private final Map<MunicipalityNumber, List<Facts.Renaming>> renamings;
    private final Map<MunicipalityNumber, String> names;

    History(Facts facts) {
        this.into = facts.past().successions().stream().collect(groupingBy(Facts.Succession::predecessor));
        this.from = facts.past().successions().stream().collect(groupingBy(Facts.Succession::successor));
        this.renamings = facts.past().renamings().stream().collect(groupingBy(Facts.Renaming::municipality));
        this.names = facts.names().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> Names.inFull(entry.getValue())));
    }

    /** The numbers that went into {@code number}, through all generations. */
    Set<MunicipalityNumber> predecessors(MunicipalityNumber number) {
        var found = new TreeSet<MunicipalityNumber>();
        follow(number, LocalDate.MAX).forEach(step -> found.add(step.predecessor()));
        return found;
    }

    /** Every number and name that led to {@code number} as it was on {@code day}, the last one first. */
    List<Former> formers(MunicipalityNumber number, LocalDate day) {
        var steps = follow(number, day);
        var numbers = steps.stream().map(step -> new Former(step.predecessor(), name(step.predecessor()),
                step.on()));
        var called = Stream.concat(Stream.of(number), steps.stream().map(Facts.Succession::predecessor))
                .flatMap(it -> renamings.getOrDefault(it, List.of()).stream())
                .filter(it -> !it.on().isAfter(day))
                .map(it -> new Former(it.municipality(), it.formerName(), it.on()));
        return Stream.concat(numbers, called).distinct().sorted(NEWEST_FIRST).toList();
    }

    /** What {@code number} became, one generation after the other, until {@code day}. */
    List<Facts.Succession> steps(MunicipalityNumber number, LocalDate day) {
        var steps = new LinkedHashSet<Facts.Succession>();
        var next = List.of(number);
        while (!next.isEmpty()) {
            var found = next.stream().flatMap(it -> into.getOrDefault(it, List.of()).stream())
                    .filter(it -> !it.on().isAfter(day)).filter(steps::add).toList();
            next = found.stream().map(Facts.Succession::successor).distinct().toList();
        }
        return steps.stream().sorted(Comparator.comparing(Facts.Succession::on)
                .thenComparing(Facts.Succession::successor)).toList();
    }

    /** The last name that went with the number; the number itself where it has had none. */
    String name(MunicipalityNumber number) {
        return names.getOrDefault(number, number.value());
    }

    private List<Facts.Succession> follow(MunicipalityNumber number, LocalDate day) {
        var seen = new LinkedHashSet<Facts.Succession>();
        var left = new ArrayList<>(List.of(number));
        while (!left.isEmpty()) {
            from.getOrDefault(left.removeLast(), List.of()).stream().filter(it -> !it.on().isAfter(day))
                    .filter(seen::add).forEach(it -> left.add(it.predecessor()));
        }
        return List.copyOf(seen);
    }
}
