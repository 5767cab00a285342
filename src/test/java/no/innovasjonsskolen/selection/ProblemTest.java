package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    private static final Application ALTA = DrawExamples.application("Alta", 3, "Nord");
    private static final Application BODO = DrawExamples.application("Bodø", 4, "Nord", "Sør", "Nord");
    private static final Bounds SEATS = new Bounds(0, 8);

    @Test
    @DisplayName("Alt et lotteri avhenger av, står i én tekst, sortert, og fingeravtrykket er av den")
    void canonical() {
        var north = new Rule("region", "Nord", Unit.SEAT, new Bounds(1, Bounds.NO_MAX));
        var south = new Rule("region", "Sør", Unit.APPLICATION, new Bounds(0, 2));

        var problem = new Problem(SEATS, List.of(south, north), List.of(BODO, ALTA),
                List.of(List.of("Bodø", "Alta")), Set.of("Bodø"));

        assertThat(problem.canonical()).isEqualTo("""
                capacity\t0\t8
                rule\tregion\tNord\tseat\t1\t-
                rule\tregion\tSør\tapplication\t0\t2
                application\tAlta\t3
                application\tBodø\t4
                member\tAlta\tAlta0\tregion=Nord
                member\tBodø\tBodø0\tregion=Nord
                member\tBodø\tBodø1\tregion=Sør
                member\tBodø\tBodø2\tregion=Nord
                conflict\tAlta\tBodø
                taken\tBodø
                """);
        assertThat(problem.fingerprint()).isEqualTo(TinyDraw.hex(TinyDraw.sha256(TinyDraw.utf8(
                problem.canonical()))));
    }

    @ParameterizedTest
    @CsvSource({"MUNICIPALITY,Nord,2", "APPLICATION,Nord,1", "SEAT,Nord,4", "MUNICIPALITY,Vest,0",
            "APPLICATION,Vest,0", "SEAT,Vest,0"})
    @DisplayName("En fellessøknad teller hver kommune, én søknad eller alle plassene, etter hva målet teller")
    void counts(Unit unit, String region, int count) {
        assertThat(new Rule("region", region, unit, SEATS).count(BODO)).isEqualTo(count);
        assertThat(new Rule("fylke", region, unit, SEATS).count(BODO)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1,2", "3,2", "1000000001,1000000002", "0,1000000001", "2147483647,2147483647"})
    @DisplayName("Grenser i gal rekkefølge, under null eller uten mål og måte finnes ikke")
    void noRange(int least, int most) {
        assertThatThrownBy(() -> new Bounds(least, most)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Fra null til ingenting, like grenser og ingen øvre grense er lov")
    void ranges() {
        assertThat(new Bounds(0, 0).hasMax()).isTrue();
        assertThat(new Bounds(1_000_000_000, 1_000_000_000).hasMax()).isTrue();
        assertThat(new Bounds(3, Bounds.NO_MAX).hasMax()).isFalse();
    }

    @Test
    @DisplayName("En søknad har fra én til en million plasser")
    void seats() {
        assertThatThrownBy(() -> DrawExamples.application("Alta", 0)).hasMessageContaining("0 seats");
        assertThatThrownBy(() -> DrawExamples.application("Alta", 1_000_001))
                .hasMessageContaining("1000001 seats");
        assertThat(DrawExamples.application("Alta", 1_000_000).seats()).isEqualTo(1_000_000);
    }

    @Test
    @DisplayName("Det samme to ganger, eller noe som ikke finnes, avvises med navns nevnelse")
    void refusals() {
        var rule = new Rule("region", "Nord", Unit.SEAT, SEATS);
        var same = new Rule("region", "Nord", Unit.SEAT, new Bounds(1, 2));

        refused("the application «Alta» is there twice", List.of(), List.of(ALTA, ALTA), List.of(), Set.of());
        refused("the rule «region=Nord/seat» is there twice", List.of(rule, same), List.of(ALTA), List.of(),
                Set.of());
        refused("a conflict names the same application twice: Alta, Alta", List.of(), List.of(ALTA),
                List.of(List.of("Alta", "Alta")),
                Set.of());
        refused("a conflict names nobody", List.of(), List.of(ALTA), List.of(List.of()), Set.of());
        refused("there is no application «Oslo», which a conflict names", List.of(), List.of(ALTA),
                List.of(List.of("Alta", "Oslo")), Set.of());
        refused("there is no application «Oslo», which has its place already", List.of(), List.of(ALTA),
                List.of(),
                Set.of("Oslo"));
    }

    private static void refused(String why, List<Rule> rules, List<Application> applications,
            List<List<String>> conflicts, Set<String> taken) {
        assertThatThrownBy(() -> new Problem(SEATS, rules, applications, conflicts, taken))
                .isInstanceOf(IllegalArgumentException.class).hasMessage(why);
    }

    @Test
    @DisplayName("En enhet har ett navn i filene, og andre navn avvises")
    void units() {
        assertThat(List.of(Unit.of("municipality"), Unit.of("application"), Unit.of("seat")))
                .containsExactly(Unit.values());
        assertThatThrownBy(() -> Unit.of("MUNICIPALITY")).hasMessageContaining("is no unit");
    }

    @Test
    @DisplayName("Å endre kartet etterpå endrer ikke søknaden")
    void copies() {
        var features = new TreeMap<>(Map.of("region", "Nord"));
        var member = new Application.Member("Alta", features);

        features.put("region", "Sør");

        assertThat(member.features()).isEqualTo(Map.of("region", "Nord"));
    }
}
