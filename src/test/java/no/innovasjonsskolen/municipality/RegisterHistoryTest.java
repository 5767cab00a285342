package no.innovasjonsskolen.municipality;

import static no.innovasjonsskolen.municipality.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the register's past against the list of changes it was made from, all of them. */
class RegisterHistoryTest {

    private static final Path CHANGES = Path.of("src/test/resources/municipality/changes_2017_2020.csv");
    /** Upstream lost the letters that are not in Latin-1. */
    private static final String LOST = "[?]";

    private static List<Change> changes;

    private final Register register = Examples.register();
    private final Snapshot today = register.at(TODAY);

    private record Change(MunicipalityNumber before, String nameBefore, MunicipalityNumber after,
            String nameAfter, LocalDate on) {

        boolean keepsNumber() {
            return before.equals(after);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        var all = new ArrayList<Change>();
        try (var lines = CsvReader.builder().ofNamedCsvRecord(CHANGES)) {
            lines.forEach(line -> all.add(new Change(MunicipalityNumber.of(line.getField("nummer_foer")),
                    line.getField("navn_foer"), MunicipalityNumber.of(line.getField("nummer_etter")),
                    line.getField("navn_etter"), LocalDate.parse(line.getField("dato")))));
        }
        changes = List.copyOf(all);
    }

    @ParameterizedTest
    @CsvSource({"2013-01-01,428", "2016-12-31,428", "2017-01-01,426", "2018-01-01,422", "2019-12-31,422",
            "2020-01-01,356", "2023-12-31,356", "2024-01-01,357"})
    @DisplayName("Norge hadde 428 kommuner fra 2013, 426 fra 2017, 422 fra 2018, 356 fra 2020 og 357 fra 2024")
    void asManyAsThereWere(LocalDate day, int count) {
        assertThat(register.at(day).all()).hasSize(count);
    }

    @Test
    @DisplayName("Hver av de 379 endringene fra 2017 til 2020 står i registeret, med dato og begge navn")
    void everyChangeIsThere() {
        assertThat(changes).hasSize(379).allSatisfy(change -> {
            var before = register.at(change.on().minusDays(1)).byNumber(change.before());
            var after = register.at(change.on()).byNumber(change.after());

            assertThat(before).isPresent();
            assertThat(after).isPresent();
            assertThat(alike(before.orElseThrow(), change.nameBefore())).as("%s", change).isTrue();
            assertThat(alike(after.orElseThrow(), change.nameAfter())).as("%s", change).isTrue();
            if (!change.keepsNumber()) {
                assertThat(register.at(change.on()).byNumber(change.before())).isEmpty();
                assertThat(register.became(change.before(), TODAY))
                        .anyMatch(it -> it.number().equals(change.after()) && it.on().equals(change.on()));
            }
        });
    }

    @Test
    @DisplayName("Hvert nummer og navn en kommune har hatt, finner det den er i dag, og sier når det ble slutt")
    void everyFormerNumberAndNameIsFound() {
        assertThat(changes).allSatisfy(change -> {
            var heirs = register.successors(change.before(), TODAY);
            assertThat(heirs).isNotEmpty().isSubsetOf(today.all());
            for (var question : Stream.concat(Stream.of(change.before().value(), withoutZero(change)),
                    Arrays.stream(change.nameBefore().split(" - "))
                            .filter(it -> !it.matches(".*" + LOST + ".*")))
                    .toList()) {
                var found = today.find(question).stream().filter(it -> heirs.contains(it.municipality()))
                        .toList();
                assertThat(found).as("%s by %s", change, question).hasSameSizeAs(heirs);
            }
            if (!change.keepsNumber()) {
                assertThat(today.find(change.before().value()).subList(0, heirs.size())).allSatisfy(it -> {
                    assertThat(heirs).contains(it.municipality());
                    assertThat(it.former().orElseThrow().number()).isEqualTo(change.before());
                    assertThat(it.former().orElseThrow().until()).isEqualTo(change.on());
                });
            }
            assertThat(heirs).allSatisfy(heir -> assertThat(register.formers(heir.number(), TODAY))
                    .anyMatch(it -> it.number().equals(change.before()) && it.until().equals(change.on())));
        });
    }

    @Test
    @DisplayName("De 114 som fikk nytt nummer i 2024, finnes også ved det gamle, med dagen")
    void thoseOf2024() {
        var renumbered = register.at(LocalDate.of(2023, 12, 31)).all().stream()
                .filter(it -> today.byNumber(it.number()).isEmpty()).toList();

        assertThat(renumbered).hasSize(114).allSatisfy(old -> {
            var heirs = register.successors(old.number(), TODAY);
            assertThat(today.find(old.number().value())).extracting(Search.Found::municipality)
                    .containsExactlyInAnyOrderElementsOf(heirs);
            assertThat(today.find(old.number().value())).allSatisfy(it -> assertThat(it.former())
                    .hasValueSatisfying(was -> assertThat(was.until()).isEqualTo("2024-01-01")));
        });
    }

    @Test
    @DisplayName("Nummeret beholder nullen, og finnes med og uten den")
    void theZeroIsKept() {
        var beginWithZero = Stream.concat(changes.stream().map(Change::before), today.all().stream()
                .map(Municipality::number)).filter(it -> it.value().startsWith("0")).collect(
                        Collectors.toCollection(TreeSet::new));

        assertThat(beginWithZero).hasSizeGreaterThan(150).allSatisfy(number -> {
            var with = today.find(number.value());
            assertThat(with).isNotEmpty();
            assertThat(today.find(number.value().substring(1))).startsWith(with.toArray(Search.Found[]::new));
        });
        assertThat(today.search("301")).extracting(Municipality::name).containsExactly("Oslo");
        assertThat(today.search("0301")).isEqualTo(today.search("301"));
    }

    @Test
    @DisplayName("Det kommunen heter i dag, går foran det en annen har hett")
    void whatIsComesBeforeWhatWas() {
        assertThat(today.find("Våler").getFirst().former()).isEmpty();
        assertThat(today.find("Sandefjord").getFirst().former()).isEmpty();
        assertThat(today.find("Andebu")).singleElement().satisfies(it -> {
            assertThat(it.municipality().name()).isEqualTo("Sandefjord");
            assertThat(it.former()).contains(new Former(MunicipalityNumber.of("0719"), "Andebu",
                    LocalDate.of(2017, 1, 1)));
        });
    }

    @Test
    @DisplayName("Deles en kommune, finner nummeret alle den ble til; Tysfjord ble Narvik og Hamarøy")
    void splits() {
        assertThat(register.successors(MunicipalityNumber.of("1850"), TODAY)).extracting(Municipality::name)
                .containsExactly("Hamarøy", "Narvik");
        assertThat(today.search("1613")).extracting(Municipality::name)
                .containsExactlyInAnyOrder("Heim", "Hitra", "Orkland");
        assertThat(register.became(MunicipalityNumber.of("1504"), TODAY))
                .extracting(it -> it.number().value())
                .containsExactly("1507", "1508", "1580");
    }

    private static String withoutZero(Change change) {
        return change.before().value().replaceFirst("^0", "");
    }

    /** Any of its names, but for lost letters and the county behind a name that two share. */
    private static boolean alike(Municipality municipality, String listed) {
        return Arrays.stream(listed.split(" - ")).map(it -> it.replaceAll(" \\(.*\\)", ""))
                .allMatch(part -> municipality.names().official().stream().anyMatch(
                        name -> part.contains("?") || Fold.bare(name.text()).equals(Fold.bare(part))));
    }
}
