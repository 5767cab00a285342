package no.innovasjonsskolen.placement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.selection.Draw;
import no.innovasjonsskolen.selection.LotteryFile;
import no.innovasjonsskolen.site.Words;

/**
 * A pool with its lottery and its draw, as tables.
 *
 * @param rows those who are in, by code
 * @param out those who are not, with the reason
 * @param neverSent how many were begun and never sent; empty when none were
 * @param rules what every panel keeps, in sentences
 * @param panels every panel with its tickets
 */
record DrawTable(List<Row> rows, List<Left> out, String neverSent, List<String> rules, List<Panel> panels) {

    /** One application; chance and tickets are empty before the lottery is announced. */
    record Row(String code, String municipalities, String chance, String tickets, String result,
            boolean selected) {}

    record Left(String municipalities, String why) {}

    /** @param width of a thousand, for the picture */
    record Panel(int number, String tickets, String many, String applications, boolean drawn, double from,
            double width) {}

    /** Whether there is anything to say of how it went. */
    boolean hasResult() {
        return rows.stream().anyMatch(it -> !it.result().isEmpty());
    }

    private static final double WHOLE = 100;

    static DrawTable of(PublicDraw.Version version, List<TargetLine> lines, Words words) {
        var pool = version.pool();
        var file = version.lottery().map(Announced::lottery);
        var draw = version.lottery().flatMap(Announced::held).map(Announced.Held::draw);
        return new DrawTable(
                pool.in().stream().map(it -> row(it, file, draw, version.roomForAll().isPresent(), words))
                        .toList(),
                version.sentAndOut().stream()
                        .map(it -> new Left(it.municipalities(), words.say(it.why().orElseThrow()))).toList(),
                version.neverSent() == 0 ? ""
                        : words.localize("placement.out.never-sent", version.neverSent()),
                TargetText.of(pool.problem().rules(), lines).stream().map(words::say).toList(),
                file.map(it -> panels(it, draw, words)).orElse(List.of()));
    }

    private static Row row(Pool.Entry entry, Optional<LotteryFile> file, Optional<Draw> draw,
            boolean roomForAll, Words words) {
        var code = entry.code().orElseThrow();
        var selected = roomForAll || draw.filter(it -> it.admitted().contains(code)).isPresent();
        return new Row(code, entry.municipalities(),
                file.map(it -> DrawText.chance(it, code, words)).orElse(""),
                file.map(it -> words.number(requireNonNull(it.ticketsOf().get(code)))).orElse(""),
                selected ? words.localize("placement.result.place")
                        : draw.map(it -> words.localize("placement.result.waits",
                                it.reserve().indexOf(code) + 1)).orElse(""),
                selected);
    }

    private static List<Panel> panels(LotteryFile file, Optional<Draw> draw, Words words) {
        var panels = new ArrayList<Panel>();
        for (int i = 0; i < file.panels().size(); i++) {
            var number = i + 1;
            var panel = file.panels().get(i);
            panels.add(new Panel(number, DrawText.range(panel), words.number(panel.tickets()),
                    String.join(" ", panel.applications()),
                    draw.filter(it -> it.panel() == number).isPresent(), share(panel.first(), file),
                    share(panel.tickets(), file)));
        }
        return panels;
    }

    private static double share(long tickets, LotteryFile file) {
        return Math.round(WHOLE * WHOLE * tickets / file.tickets()) / WHOLE;
    }
}
