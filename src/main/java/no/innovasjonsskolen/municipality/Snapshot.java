package no.innovasjonsskolen.municipality;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The register as it is on one day. */
final class Snapshot {

    private static final Collator ALPHABET = Collator.getInstance(ULocale.forLanguageTag("nb-NO")).freeze();

    /** Ø after Z, and Å last; the number decides between equals. */
    static final Comparator<Municipality> ALPHABETICALLY = Comparator
            .comparing(Municipality::name, (one, other) -> ALPHABET.compare(one, other))
            .thenComparing(Municipality::number);

    private final List<Municipality> all;
    private final Map<MunicipalityNumber, Municipality> byNumber;
    private final Map<MunicipalityNumber, Set<MunicipalityNumber>> neighbours = new HashMap<>();
    private final Search search;

    Snapshot(Facts facts, History history, LocalDate day) {
        this.all = read(facts, day);
        this.byNumber = all.stream().collect(toMap(Municipality::number, Function.identity()));
        this.search = new Search(all, number -> history.formers(number, day));
        facts.geography().borders().forEach(border -> {
            addNeighbour(border.one(), border.other());
            addNeighbour(border.other(), border.one());
        });
    }

    /** In alphabetical order. */
    List<Municipality> all() {
        return all;
    }

    Optional<Municipality> byNumber(MunicipalityNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Those that share a border on land; an island has none. */
    Set<MunicipalityNumber> neighboursOf(MunicipalityNumber number) {
        return neighbours.getOrDefault(number, Set.of());
    }

    List<Municipality> search(String question) {
        return find(question).stream().map(Search.Found::municipality).toList();
    }

    /** As {@link #search}, with the former number or name by which each was found. */
    List<Search.Found> find(String question) {
        return search.find(question);
    }

    private void addNeighbour(MunicipalityNumber number, MunicipalityNumber neighbour) {
        if (byNumber.containsKey(number) && byNumber.containsKey(neighbour)) {
            neighbours.computeIfAbsent(number, _ -> new TreeSet<>()).add(neighbour);
        }
    }

    private static List<Municipality> read(Facts facts, LocalDate day) {
        var there = facts.municipalities().stream().filter(row -> row.period().holds(day)).toList();
        var shared = there.stream().collect(
                groupingBy(row -> Names.norwegian(official(facts, row)), counting()));
        var people = newest(facts.counts(), Facts.Count::municipality, Facts.Count::on, day);
        var measures = newest(facts.measures(), Facts.Measure::municipality, Facts.Measure::on, day);
        var places = new Places(facts.geography(), day);
        return there.stream().map(row -> {
            var official = official(facts, row);
            var name = Names.norwegian(official);
            var place = places.of(row);
            var shown = requireNonNull(shared.get(name)) == 1 ? name
                    : name + " (" + place.county().name() + ")";
            var figures = figures(row, people.get(row.number()), measures.get(row.number()));
            return new Municipality(row.number(), new Names(shown, official), place, figures, row.language());
        }).sorted(ALPHABETICALLY).toList();
    }

    private static List<Names.Name> official(Facts facts, Facts.Existence row) {
        return requireNonNull(facts.names().get(row.number()));
    }

    private static Municipality.Figures figures(Facts.Existence row, Facts.@Nullable Count count,
            Facts.@Nullable Measure measure) {
        return new Municipality.Figures(count == null ? null : count.people(),
                measure == null ? null : measure.index(),
                measure == null ? null : measure.centralityClass(), row.organisationNumber());
    }

    private static <T> Map<MunicipalityNumber, T> newest(List<T> rows,
            Function<T, MunicipalityNumber> whose, Function<T, LocalDate> when, LocalDate day) {
        return rows.stream().filter(row -> !when.apply(row).isAfter(day))
                .collect(toMap(whose, Function.identity(),
                        (one, other) -> when.apply(one).isAfter(when.apply(other)) ? one : other));
    }

    /** Counties and parts of the country that day. */
    private record Places(Map<String, County> counties, Map<String, Region> regions) {

        Places(Facts.Geography geography, LocalDate day) {
            this(geography.counties().stream().filter(row -> row.period().holds(day))
                    .collect(toMap(row -> row.county().number(), Facts.CountyPeriod::county)),
                    geography.memberships().stream().filter(row -> row.period().holds(day))
                            .collect(toMap(Facts.Membership::county,
                                    row -> region(geography, row.region()))));
        }

        Municipality.Place of(Facts.Existence row) {
            return new Municipality.Place(require(counties, row), require(regions, row), row.centre());
        }

        private static Region region(Facts.Geography geography, String code) {
            return geography.regions().stream().filter(region -> region.code().equals(code)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("No region " + code));
        }

        private static <T> T require(Map<String, T> found, Facts.Existence row) {
            var value = found.get(row.county());
            if (value == null) {
                throw new IllegalStateException(row.number() + " lies in no county or region");
            }
            return value;
        }
    }
}
