package no.innovasjonsskolen.municipality;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static no.innovasjonsskolen.municipality.Examples.LOM;
import static no.innovasjonsskolen.municipality.Examples.SKJAK;
import static no.innovasjonsskolen.municipality.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innovasjonsskolen.municipality.Facts.Existence;
import no.innovasjonsskolen.municipality.Facts.Period;
import no.innovasjonsskolen.municipality.Facts.Succession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final MunicipalityNumber INVENTED = MunicipalityNumber.of("3499");
    private static final LocalDate MERGER = LocalDate.of(2028, 1, 1);

    private final Register register = Examples.register();
    private final List<Municipality> today = register.at(TODAY).all();

    @Test
    @DisplayName("Registeret har 357 kommuner, hver med minst ett navn, et folketall og et punkt på kartet")
    void everyMunicipalityIsThere() {
        assertThat(today).hasSize(357).allSatisfy(municipality -> {
            assertThat(municipality.names().official()).isNotEmpty();
            assertThat(municipality.population()).isPresent();
            assertThat(municipality.place().centre()).isNotNull();
        });
        assertThat(today).extracting(Municipality::number).doesNotHaveDuplicates();
        assertThat(today).extracting(Municipality::name).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Folketallet summerer til landets tall hvert år")
    void populationAddsUp() {
        assertThat(peopleOn("2024-06-01")).isEqualTo(5_550_203);
        assertThat(peopleOn("2025-01-01")).isEqualTo(5_594_340);
        assertThat(peopleOn("2026-11-24")).isEqualTo(5_627_400);
    }

    @Test
    @DisplayName("Landsdelene har 121, 93, 80, 38 og 25 kommuner")
    void regionsHaveTheirCounts() {
        assertThat(today.stream().collect(groupingBy(municipality -> municipality.region().code(),
                counting())))
                .isEqualTo(Map.of("ostlandet", 121L, "vestlandet", 93L, "nord-norge", 80L, "trondelag", 38L,
                        "sorlandet", 25L));
        assertThat(register.regions()).hasSize(5);
    }

    @Test
    @DisplayName("118 kommuner har vedtatt bokmål, 88 nynorsk, og 151 er nøytrale")
    void languageFormsHaveTheirCounts() {
        assertThat(today.stream().collect(groupingBy(Municipality::languageForm, counting()))).isEqualTo(
                Map.of(LanguageForm.BOKMAL, 118L, LanguageForm.NYNORSK, 88L, LanguageForm.NEUTRAL, 151L));
    }

    @Test
    @DisplayName("174 kommuner er små, 114 mellomstore og 69 store etter standardgrensene")
    void bandsHaveTheirCounts() {
        var bands = register.bands(TODAY);

        var counts = today.stream().collect(groupingBy(
                municipality -> bands.bandOf(municipality.population().orElseThrow()).index(), counting()));

        assertThat(counts).isEqualTo(Map.of(0, 174L, 1, 114L, 2, 69L));
    }

    @Test
    @DisplayName("Sentralitetsklassene har 5, 21, 54, 65, 104 og 108 kommuner")
    void centralityHasItsCounts() {
        assertThat(today.stream().collect(groupingBy(
                municipality -> municipality.figures().centralityClass(), counting())))
                .isEqualTo(Map.of(1, 5L, 2, 21L, 3, 54L, 4, 65L, 5, 104L, 6, 108L));
    }

    @Test
    @DisplayName("Forvaltningsområdet for samiske språk har 14 kommuner")
    void samiAreaHasFourteen() {
        assertThat(today.stream().flatMap(municipality -> municipality.samiArea().stream())
                .collect(groupingBy(area -> area, counting())))
                .isEqualTo(Map.of(SamiArea.DEVELOPMENT, 4L, SamiArea.REVITALISATION, 9L,
                        SamiArea.STIMULATION, 1L));
    }

    @Test
    @DisplayName("Alle organisasjonsnumre har riktig kontrollsiffer; bare Ålesund og Haram mangler")
    void organisationNumbersAreSound() {
        assertThat(today).filteredOn(municipality -> municipality.figures().organisationNumber() == null)
                .extracting(Municipality::name).containsExactlyInAnyOrder("Haram", "Ålesund");
        assertThat(today.stream().map(municipality -> municipality.figures().organisationNumber())
                .filter(number -> number != null)).hasSize(355).doesNotHaveDuplicates()
                .allMatch(RegisterTest::hasRightCheckDigit);
    }

    @Test
    @DisplayName("Er en kommune nabo til en annen, er den andre også nabo til den")
    void bordersGoBothWays() {
        var snapshot = register.at(TODAY);

        for (var municipality : today) {
            for (var neighbour : snapshot.neighboursOf(municipality.number())) {
                assertThat(snapshot.neighboursOf(neighbour)).contains(municipality.number());
            }
        }
        assertThat(today.stream().mapToInt(each -> snapshot.neighboursOf(each.number()).size()).sum())
                .isEqualTo(2 * 736);
        assertThat(snapshot.neighboursOf(LOM)).contains(SKJAK);
    }

    @Test
    @DisplayName("Listen står i norsk rekkefølge: Ø etter Z, og Å sist")
    void theAlphabetIsNorwegian() {
        assertThat(today).extracting(Municipality::name).startsWith("Alstahaug", "Alta")
                .endsWith("Ås", "Åseral", "Åsnes").containsSubsequence("Værøy", "Øksnes", "Ålesund");
    }

    @Test
    @DisplayName("Kommuner som deler navn, vises med fylket")
    void sharedNamesShowTheirCounty() {
        assertThat(today).extracting(Municipality::name)
                .contains("Herøy (Nordland)", "Herøy (Møre og Romsdal)", "Våler (Østfold)",
                        "Våler (Innlandet)")
                .doesNotContain("Herøy", "Våler");
    }

    @Test
    @DisplayName("Fra 2024 er Ålesund delt i Ålesund og Haram; gamle numre fører fram til dagens kommune")
    void theSplitAndRenumberingOf2024() {
        var before = LocalDate.of(2023, 12, 31);
        var old = MunicipalityNumber.of("1507");

        assertThat(register.at(before).byNumber(old)).isPresent();
        assertThat(register.at(TODAY).byNumber(old)).isEmpty();
        assertThat(register.successors(old, TODAY)).extracting(Municipality::name)
                .containsExactly("Haram", "Ålesund");
        assertThat(register.successors(MunicipalityNumber.of("3024"), TODAY)).extracting(Municipality::name)
                .containsExactly("Bærum");
        assertThat(register.at(before).byNumber(MunicipalityNumber.of("3024")).orElseThrow().county().name())
                .isEqualTo("Viken");
    }

    @Test
    @DisplayName("Slås to kommuner sammen, finner søket den nye fra dagen, og den gamle svarer for tiden før")
    void aMergerKeepsHistory() {
        var merged = new Register(withMerger(Examples.facts()));

        var before = merged.at(MERGER.minusDays(1));
        var after = merged.at(MERGER);

        assertThat(before.all()).hasSize(357);
        assertThat(before.search("Skjåk")).first().extracting(Municipality::number).isEqualTo(SKJAK);
        assertThat(before.byNumber(LOM).orElseThrow().population()).hasValue(2_239);
        assertThat(after.all()).hasSize(356);
        assertThat(after.search("Ottadalen")).extracting(Municipality::number).containsExactly(INVENTED);
        assertThat(after.byNumber(LOM)).isEmpty();
        assertThat(after.byNumber(INVENTED).orElseThrow().region().code()).isEqualTo("ostlandet");
    }

    @Test
    @DisplayName("En gammel kommune kan alltid spørres om navn og etterfølger")
    void oldNumbersStillAnswer() {
        var merged = new Register(withMerger(Examples.facts()));

        assertThat(merged.lastKnown(LOM).orElseThrow().name()).isEqualTo("Lom");
        assertThat(merged.successors(LOM, MERGER.minusDays(1))).extracting(Municipality::number)
                .containsExactly(LOM);
        assertThat(merged.successors(LOM, MERGER)).extracting(Municipality::number).containsExactly(INVENTED);
        assertThat(merged.predecessors(INVENTED)).containsExactly(MunicipalityNumber.of("0513"),
                MunicipalityNumber.of("0514"), SKJAK, LOM);
        assertThat(merged.lastKnown(MunicipalityNumber.of("0001"))).isEmpty();
    }

    @Test
    @DisplayName("Går et fylke til en annen landsdel, gjelder det fra dagen og ikke før")
    void regionsAreDated() {
        var facts = Examples.facts();
        var geography = facts.geography();
        var moved = geography.memberships().stream().flatMap(row -> row.county().equals("40")
                ? Stream.of(new Facts.Membership("40", "ostlandet", new Period(row.period().from(), MERGER)),
                        new Facts.Membership("40", "sorlandet", new Period(MERGER, null)))
                : Stream.of(row)).toList();
        var changed = new Register(new Facts(facts.municipalities(), facts.names(), facts.counts(),
                facts.measures(),
                new Facts.Geography(geography.regions(), geography.counties(), moved, geography.borders()),
                facts.past(), facts.bands()));

        assertThat(regionOf(changed, "4003", MERGER.minusDays(1))).isEqualTo("ostlandet");
        assertThat(regionOf(changed, "4003", MERGER)).isEqualTo("sorlandet");
    }

    private static String regionOf(Register register, String number, LocalDate day) {
        return register.at(day).byNumber(MunicipalityNumber.of(number)).orElseThrow().region().code();
    }

    private int peopleOn(String day) {
        return register.at(LocalDate.parse(day)).all().stream()
                .mapToInt(municipality -> municipality.population().orElseThrow()).sum();
    }

    private static Facts withMerger(Facts facts) {
        var rows = new ArrayList<>(facts.municipalities().stream()
                .map(row -> row.number().equals(LOM) || row.number().equals(SKJAK) ? ended(row) : row)
                .toList());
        rows.add(new Existence(INVENTED, new Period(MERGER, null), "34", null, null,
                new Municipality.Speech(LanguageForm.NYNORSK, null)));
        var names = new HashMap<>(facts.names());
        names.put(INVENTED, List.of(new Names.Name("nor", "Ottadalen")));
        var successions = new ArrayList<>(facts.past().successions());
        successions.add(new Succession(LOM, INVENTED, MERGER));
        successions.add(new Succession(SKJAK, INVENTED, MERGER));
        return new Facts(rows, names, facts.counts(), facts.measures(), facts.geography(),
                new Facts.Past(successions, facts.past().renamings()), facts.bands());
    }

    private static Existence ended(Existence row) {
        return new Existence(row.number(), new Period(row.period().from(), MERGER), row.county(),
                row.centre(),
                row.organisationNumber(), row.language());
    }

    private static boolean hasRightCheckDigit(String number) {
        var weights = new int[]{3, 2, 7, 6, 5, 4, 3, 2, 1};
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * (number.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
