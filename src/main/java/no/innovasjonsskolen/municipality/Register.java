package no.innovasjonsskolen.municipality;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innovasjonsskolen.municipality.Facts.Period;

/**
 * The whole register through time. It is small, so all of it is kept in memory: one snapshot for each
 * stretch of days on which nothing changes, made when it is first asked for.
 */
final class Register {

    /** What a number became, and from when. */
    record Became(MunicipalityNumber number, String name, LocalDate on) {}

    private final Facts facts;
    private final History history;
    private final TreeSet<LocalDate> changes;
    private final Map<MunicipalityNumber, LocalDate> lastDays;
    private final Map<LocalDate, Snapshot> snapshots = new ConcurrentHashMap<>();

    Register(Facts facts) {
        this.facts = facts;
        this.history = new History(facts);
        this.changes = days(facts).collect(Collectors.toCollection(TreeSet::new));
        this.lastDays = facts.municipalities().stream().collect(toMap(Facts.Existence::number,
                row -> row.period().lastDay(), (one, other) -> one.isAfter(other) ? one : other));
    }

    /** The register as it is on {@code day}. */
    Snapshot at(LocalDate day) {
        var since = changes.floor(day);
        return snapshots.computeIfAbsent(since == null ? LocalDate.MIN : since,
                start -> new Snapshot(facts, history, start));
    }

    /** The municipality on the last day it was there; for names in old cases. */
    Optional<Municipality> lastKnown(MunicipalityNumber number) {
        return Optional.ofNullable(lastDays.get(number)).flatMap(day -> at(day).byNumber(number));
    }

    /** Those that had taken over from {@code number} by {@code day}; itself while it lives. */
    List<Municipality> successors(MunicipalityNumber number, LocalDate day) {
        var seen = new LinkedHashSet<MunicipalityNumber>();
        return heirs(number, day, seen).sorted(Snapshot.ALPHABETICALLY).toList();
    }

    /** The numbers that went into {@code number}, through all generations. */
    Set<MunicipalityNumber> predecessors(MunicipalityNumber number) {
        return history.predecessors(number);
    }

    /** Every number and name that led to {@code number} as it was on {@code day}, the last one first. */
    List<Former> formers(MunicipalityNumber number, LocalDate day) {
        return history.formers(number, day);
    }

    /** What {@code number} became until {@code day}, one generation after the other. */
    List<Became> became(MunicipalityNumber number, LocalDate day) {
        return history.steps(number, day).stream()
                .map(step -> new Became(step.successor(), history.name(step.successor()), step.on()))
                .toList();
    }

    /** Inhabitants by the day they were counted. */
    SortedMap<LocalDate, Integer> populations(MunicipalityNumber number) {
        return facts.counts().stream().filter(row -> row.municipality().equals(number))
                .collect(toMap(Facts.Count::on, Facts.Count::people, Integer::sum, TreeMap::new));
    }

    List<Region> regions() {
        return facts.geography().regions();
    }

    /** The bands that hold where nobody has chosen others. */
    SizeBands bands(LocalDate day) {
        return facts.bands().stream().filter(row -> !row.from().isAfter(day))
                .max(Comparator.comparing(Facts.Bands::from)).orElseThrow().bands();
    }

    private Stream<Municipality> heirs(MunicipalityNumber number, LocalDate day,
            Set<MunicipalityNumber> seen) {
        if (!seen.add(number)) {
            return Stream.empty();
        }
        var there = at(day).byNumber(number);
        return there.isPresent() ? there.stream() : facts.past().successions()
                .stream().filter(row -> row.predecessor().equals(number) && !row.on().isAfter(day))
                .flatMap(row -> heirs(row.successor(), day, seen));
    }

    private static Stream<LocalDate> days(Facts facts) {
        var geography = facts.geography();
        var periods = Stream.of(facts.municipalities().stream().map(Facts.Existence::period),
                geography.counties().stream().map(Facts.CountyPeriod::period),
                geography.memberships().stream().map(Facts.Membership::period)).flatMap(stream -> stream);
        var counted = Stream.concat(facts.counts().stream().map(Facts.Count::on),
                facts.measures().stream().map(Facts.Measure::on));
        return Stream.concat(periods.flatMap(Register::edges), counted);
    }

    private static Stream<LocalDate> edges(Period period) {
        var to = period.to();
        return to == null ? Stream.of(period.from()) : Stream.of(period.from(), to);
    }
}
