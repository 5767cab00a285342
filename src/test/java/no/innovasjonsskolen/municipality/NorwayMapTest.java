package no.innovasjonsskolen.municipality;

import static java.util.stream.Collectors.toMap;
import static no.innovasjonsskolen.municipality.Examples.LOM;
import static no.innovasjonsskolen.municipality.Examples.SKJAK;
import static no.innovasjonsskolen.municipality.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NorwayMapTest {

    private static final NorwayMap.Caption CAPTION = new NorwayMap.Caption("kart", "Funnet", "Det som sees");
    private static final Mark PLACE = new Mark(Look.SOLID, "Har fått plass");
    private static final Mark APPLIED = new Mark(Look.RISING, "Har søkt");

    private final List<Municipality> all = Examples.register().at(TODAY).all();
    private final NorwayMap map = new NorwayMap(all, _ -> Set.of());

    @Test
    @DisplayName("Tabellen sier det samme som kartet: hver merket kommune med navn, betydning og fylke")
    void theTableSaysWhatTheMapShows() {
        var view = map.asTiles(CAPTION, Map.of(LOM, PLACE, SKJAK, APPLIED, number("5610"), APPLIED));

        assertThat(view.layers()).extracting(NorwayMap.Layer::meaning)
                .containsExactly("Har søkt", "Har fått plass");
        assertThat(view.layers()).extracting(NorwayMap.Layer::count).containsExactly(2, 1);
        assertThat(view.counties()).extracting(NorwayMap.CountyRows::county)
                .containsExactly("Innlandet", "Finnmark");
        assertThat(view.counties().getFirst().all()).isEqualTo(46);
        assertThat(view.counties().getFirst().rows()).containsExactly(
                new NorwayMap.Row("Lom", "Har fått plass"), new NorwayMap.Row("Skjåk", "Har søkt"));
    }

    @Test
    @DisplayName("Hver rute tegnes én gang: enten merket eller som land")
    void everyTileIsDrawnOnce() {
        var view = map.asTiles(CAPTION, Map.of(LOM, PLACE));

        assertThat(squares(view.land())).isEqualTo(356);
        assertThat(view.layers().getFirst().pieces()).hasSize(1);
        assertThat(map.asTiles(CAPTION, Map.of()).layers()).isEmpty();
        assertThat(squares(map.asTiles(CAPTION, Map.of()).land())).isEqualTo(357);
    }

    @Test
    @DisplayName("Er svært mange merket, tegnes de i ett, og tabellen nevner dem alle")
    void manyAreDrawnTogether() {
        var marks = all.stream().collect(toMap(Municipality::number, _ -> APPLIED));

        var view = map.asTiles(CAPTION, marks);

        assertThat(view.land()).isEmpty();
        assertThat(squares(view.layers().getFirst().together())).isEqualTo(357);
        assertThat(view.counties().stream().mapToInt(county -> county.rows().size()).sum()).isEqualTo(357);
    }

    @Test
    @DisplayName("En ny kommune tegnes som dem den kom av")
    void aNewMunicipalityIsDrawnAsItsOrigins() {
        var invented = number("3499");
        var lom = all.stream().filter(it -> it.number().equals(LOM)).findFirst().orElseThrow();
        var merged = new Municipality(invented,
                new Names("Ottadalen", List.of(new Names.Name("nor", "Ottadalen"))),
                lom.place(), lom.figures(), lom.language());
        var later = new NorwayMap(List.of(merged), _ -> Set.of(LOM, SKJAK));

        var view = later.byShape(CAPTION, Map.of(invented, PLACE));

        assertThat(view.layers().getFirst().pieces()).containsExactlyInAnyOrder(
                new NorwayMap.Piece("k3434", "Ottadalen"), new NorwayMap.Piece("k3433", "Ottadalen"));
        assertThat(view.layers().getFirst().count()).isEqualTo(1);
    }

    private static int squares(String path) {
        return path.split("z", -1).length - 1;
    }

    private static MunicipalityNumber number(String number) {
        return MunicipalityNumber.of(number);
    }
}
