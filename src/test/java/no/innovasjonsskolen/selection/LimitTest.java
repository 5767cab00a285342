package no.innovasjonsskolen.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LimitTest {

    private static final Words NB = new Words(new Messages(), Language.NB, false);

    private final Problem problem = new Problem(new Bounds(3, 20),
            List.of(new Rule("region", "Nord-Norge", Unit.MUNICIPALITY, new Bounds(2, 6)),
                    new Rule("size", "liten", Unit.APPLICATION, new Bounds(1, 1)),
                    new Rule("målform", "nynorsk", Unit.SEAT, new Bounds(4, 8))),
            List.of(DrawExamples.application("A", 4, "Nord-Norge", "Nord-Norge"),
                    DrawExamples.application("B", 4, "Nord-Norge"),
                    new Application("C", 12, List.of(new Application.Member("Voss", DrawExamples.sorted(
                            Map.of("region", "Vest", "size", "liten", "målform", "nynorsk")))))),
            List.of(List.of("A", "C")), Set.of("B"));

    @Test
    @DisplayName("Én regel som begrenser: så mange kan bli med, og så mange søkte")
    void oneRule() {
        var limit = limit(Fraction.of(1, 2), binding("region=Nord-Norge/municipality", true));

        assertThat(limit).isEqualTo(new Limit("selection.limit.most.municipality",
                List.of("region", "Nord-Norge", 6, 3L, "none"), List.of()));
        assertThat(said(limit)).isEqualTo("Høyst 6 kommuner fra Nord-Norge kan bli med, og 3 søkte.");
    }

    @Test
    @DisplayName("Krav som ikke går sammen, blir sagt hver for seg, og hva som ville hjulpet")
    void whatCannotBeKept() {
        var north = new Infeasible.Bound("region=Nord-Norge/municipality", false, 2);
        var seats = new Infeasible.Bound("seats", true, 20);

        var together = Limit.conflict(problem, List.of(north, seats));
        var alone = Limit.conflict(problem, List.of(north));
        var lower = Limit.change(problem, new Infeasible.Change(north, 1));
        var raise = Limit.change(problem, new Infeasible.Change(seats, 21));

        assertThat(said(together)).isEqualTo(
                "Disse 2 kravene lar seg ikke oppfylle samtidig. Uten ett av dem ville det gått.");
        assertThat(together.parts()).extracting(LimitTest::said).containsExactly(
                "Minst 2 kommuner fra Nord-Norge skal være med, og 3 søkte.",
                "Det er 20 plasser, og søknadene ber om 20 til sammen.");
        assertThat(said(alone)).isEqualTo(
                "Dette kravet lar seg ikke oppfylle med søknadene som er kommet inn.");
        assertThat(said(lower)).isEqualTo("Senk grensen til 1.");
        assertThat(lower.parts()).extracting(LimitTest::said)
                .containsExactly("Minst 2 kommuner fra Nord-Norge skal være med, og 3 søkte.");
        assertThat(said(raise)).isEqualTo("Hev grensen til 21.");
    }

    @Test
    @DisplayName("Hver slags regel har sin setning, med tak og med gulv")
    void everyKindOfRule() {
        assertThat(said(binding("region=Nord-Norge/municipality", false)))
                .isEqualTo("Minst 2 kommuner fra Nord-Norge skal være med, og 3 søkte.");
        assertThat(said(binding("size=liten/application", true))).isEqualTo(
                "Høyst én søknad med kommuner i størrelsesgruppa «liten» kan bli med, og 1 kom inn.");
        assertThat(said(binding("size=liten/application", false))).isEqualTo(
                "Minst én søknad med kommuner i størrelsesgruppa «liten» skal være med, og 1 kom inn.");
        assertThat(said(binding("målform=nynorsk/seat", true))).isEqualTo(
                "Høyst 8 plasser kan gå til søknader med kommuner med målform «nynorsk», og 12 er søkt om.");
        assertThat(said(binding("målform=nynorsk/seat", false))).isEqualTo(
                "Minst 4 plasser skal gå til søknader med kommuner med målform «nynorsk», og 12 er søkt om.");
        assertThat(said(binding("seats", true)))
                .isEqualTo("Det er 20 plasser, og søknadene ber om 20 til sammen.");
        assertThat(said(binding("seats", false)))
                .isEqualTo("Minst 3 plasser skal fylles, og søknadene ber om 20 til sammen.");
        assertThat(said(binding("one of A, C", true)))
                .isEqualTo("Bare én av disse søknadene kan bli med: A, C.");
        assertThat(said(binding("whole panels: 2 A + C ≤ 2", true))).isEqualTo(
                "Søknader skal med hele eller ikke i det hele tatt, og da gjelder dette for alle utvalg:"
                        + " 2 A + C ≤ 2.");
        assertThat(limit(Fraction.of(1, 2), binding("something else", true))).isEqualTo(
                new Limit("selection.limit.whole", List.of("something else", "none"), List.of()));
    }

    @Test
    @DisplayName("Flere regler som begrenser sammen, sies hver for seg med vekten sin")
    void severalRules() {
        var limit = limit(Fraction.of(1, 3), new Lottery.Binding("seats", true, "1"),
                new Lottery.Binding("region=Nord-Norge/municipality", false, "7"),
                new Lottery.Binding("one of A, C", true, "2"),
                new Lottery.Binding("whole panels: A ≤ 1", true, "3"));

        assertThat(said(limit))
                .isEqualTo("4 regler begrenser sjansen sammen. Vekten sier hvor mye hver av dem betyr.");
        assertThat(limit.parts().stream().map(LimitTest::said)).containsExactly(
                "Det er 20 plasser, og søknadene ber om 20 til sammen. Vekt: 1.",
                "Minst 2 kommuner fra Nord-Norge skal være med, og 3 søkte. Vekt: 7.",
                "Bare én av disse søknadene kan bli med: A, C. Vekt: 2.",
                "Søknader skal med hele eller ikke i det hele tatt, og da gjelder dette for alle utvalg: A ≤ 1."
                        + " Vekt: 3.");
    }

    @Test
    @DisplayName("Regler som betyr like mye, har ingen vekt å lese")
    void alikeRules() {
        var limit = limit(Fraction.of(1, 3), new Lottery.Binding("seats", true, "1"),
                new Lottery.Binding("region=Nord-Norge/municipality", false, "1"));

        assertThat(said(limit)).isEqualTo("2 regler begrenser sjansen sammen, like mye hver.");
        assertThat(limit.parts().stream().map(LimitTest::said)).containsExactly(
                "Det er 20 plasser, og søknadene ber om 20 til sammen.",
                "Minst 2 kommuner fra Nord-Norge skal være med, og 3 søkte.");
    }

    @Test
    @DisplayName("Den som ikke kan være med, den som alltid er det, og den som har plassen sin, får vite det")
    void noneAndAll() {
        assertThat(limit(Fraction.ZERO)).isEqualTo(new Limit("selection.limit.none", List.of(), List.of()));
        assertThat(limit(Fraction.ZERO, binding("seats", true)).key()).isEqualTo("selection.limit.none");
        assertThat(limit(Fraction.ONE)).isEqualTo(new Limit("selection.limit.certain", List.of(), List.of()));
        assertThat(all(new Lottery.Step(Fraction.ONE, List.of("A", "B"), List.of())))
                .isEqualTo(DrawExamples.sorted(Map.of(
                        "A", new Limit("selection.limit.certain", List.of(), List.of()),
                        "B", new Limit("selection.limit.taken", List.of(), List.of()))));
    }

    @Test
    @DisplayName("Hver setning om sjanser og feil kan sies på bokmål, nynorsk og engelsk")
    void allLanguages() {
        for (var language : Language.values()) {
            var words = new Words(new Messages(), language, false);
            for (var binding : List.of("seats", "region=Nord-Norge/municipality", "size=liten/application",
                    "målform=nynorsk/seat", "one of A, C", "whole panels: A ≤ 1")) {
                for (var weight : List.of("none", "2")) {
                    for (var most : List.of(true, false)) {
                        var limit = all(new Lottery.Step(Fraction.of(1, 2), List.of("A"),
                                List.of(new Lottery.Binding(binding, most, weight)))).get("A");

                        assertThat(words.localize(limit.key(), limit.arguments().toArray()))
                                .as("%s %s", language, binding).doesNotContain("{").endsWith(".");
                    }
                }
            }
        }
    }

    private Map<String, Limit> all(Lottery.Step... levels) {
        return Limit.all(problem, new Lottery("", 0, DrawExamples.sorted(Map.of()), true, List.of(levels),
                DrawExamples.sorted(Map.of()), List.of()));
    }

    private Limit limit(Fraction chance, Lottery.Binding... bindings) {
        return all(new Lottery.Step(chance, List.of("A"), List.of(bindings))).get("A");
    }

    private String said(Lottery.Binding binding) {
        return said(limit(Fraction.of(1, 2), binding));
    }

    private static String said(Limit limit) {
        return NB.localize(limit.key(), limit.arguments().toArray());
    }

    private static Lottery.Binding binding(String rule, boolean most) {
        return new Lottery.Binding(rule, most, "1");
    }
}
