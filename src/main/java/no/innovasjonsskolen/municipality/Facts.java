package no.innovasjonsskolen.municipality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the register's tables hold, row by row. */
record Facts(List<Existence> municipalities, Map<MunicipalityNumber, List<Names.Name>> names,
        List<Count> counts, List<Measure> measures, Geography geography, Past past,
        List<Bands> bands) {

    /** Reads them, from files or from tables alike. */
    static Facts of(Function<Table, List<Row>> source) {
        return new Facts(read(source, Table.MUNICIPALITY, Existence::of),
                names(source.apply(Table.NAME)),
                read(source, Table.POPULATION, Count::of),
                read(source, Table.CENTRALITY, Measure::of),
                Geography.of(source),
                new Past(read(source, Table.SUCCESSION, Succession::of),
                        read(source, Table.RENAMING, Renaming::of)),
                read(source, Table.SIZE_BANDS, Bands::of));
    }

    private static <T> List<T> read(Function<Table, List<Row>> source, Table table, Function<Row, T> as) {
        return source.apply(table).stream().map(as).toList();
    }

    private static Map<MunicipalityNumber, List<Names.Name>> names(List<Row> rows) {
        return rows.stream().collect(groupingBy(row -> row.municipality("municipality"),
                mapping(row -> new Names.Name(row.text("language"), row.text("name")), toList())));
    }

    /** From the first day to the day before {@code to}; without end when there is none. */
    record Period(LocalDate from, @Nullable LocalDate to) {

        static Period of(Row row) {
            return new Period(row.date("valid_from"), row.dateOrNothing("valid_to"));
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }

        LocalDate lastDay() {
            return to == null ? LocalDate.MAX : to.minusDays(1);
        }
    }

    /** That there is such a municipality, and what belongs to it as long as it lives. */
    record Existence(MunicipalityNumber number, Period period, String county,
            Municipality.@Nullable Point centre, @Nullable String organisationNumber,
            Municipality.Speech language) {

        static Existence of(Row row) {
            var latitude = row.textOrNothing("latitude");
            var longitude = row.textOrNothing("longitude");
            var centre = latitude == null || longitude == null ? null
                    : new Municipality.Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
            var form = row.textOrNothing("language_form");
            var area = row.textOrNothing("sami_area");
            return new Existence(row.municipality("number"), Period.of(row), row.text("county"), centre,
                    row.textOrNothing("organisation_number"),
                    new Municipality.Speech(form == null ? null : LanguageForm.valueOf(form),
                            area == null ? null : SamiArea.valueOf(area)));
        }
    }

    record Count(MunicipalityNumber municipality, LocalDate on, int people) {
        static Count of(Row row) {
            return new Count(row.municipality("municipality"), row.date("counted_on"), row.number("people"));
        }
    }

    record Measure(MunicipalityNumber municipality, LocalDate on, int index, int centralityClass) {
        static Measure of(Row row) {
            return new Measure(row.municipality("municipality"), row.date("measured_on"),
                    row.number("index"), row.number("class"));
        }
    }

    record Succession(MunicipalityNumber predecessor, MunicipalityNumber successor, LocalDate on) {
        static Succession of(Row row) {
            return new Succession(row.municipality("predecessor"), row.municipality("successor"),
                    row.date("happened_on"));
        }
    }

    /** The same number got another name. */
    record Renaming(MunicipalityNumber municipality, String formerName, LocalDate on) {
        static Renaming of(Row row) {
            return new Renaming(row.municipality("municipality"), row.text("former_name"),
                    row.date("changed_on"));
        }
    }

    /** What has been. */
    record Past(List<Succession> successions, List<Renaming> renamings) {}

    record Bands(LocalDate from, SizeBands bands) {
        static Bands of(Row row) {
            return new Bands(row.date("valid_from"), SizeBands.of(row.text("limits")));
        }
    }

    record CountyPeriod(County county, Period period) {
        static CountyPeriod of(Row row) {
            return new CountyPeriod(new County(row.text("number"), row.text("name"),
                    row.text("official_name")), Period.of(row));
        }
    }

    record Membership(String county, String region, Period period) {
        static Membership of(Row row) {
            return new Membership(row.text("county"), row.text("region"), Period.of(row));
        }
    }

    record Border(MunicipalityNumber one, MunicipalityNumber other) {
        static Border of(Row row) {
            return new Border(row.municipality("one"), row.municipality("other"));
        }
    }

    record Geography(List<Region> regions, List<CountyPeriod> counties, List<Membership> memberships,
            List<Border> borders) {

        static Geography of(Function<Table, List<Row>> source) {
            return new Geography(
                    read(source, Table.REGION, row -> new Region(row.text("code"), row.text("nb"),
                            row.text("nn"), row.text("en"))),
                    read(source, Table.COUNTY, CountyPeriod::of),
                    read(source, Table.REGION_COUNTY, Membership::of),
                    read(source, Table.BORDER, Border::of));
        }
    }
}
