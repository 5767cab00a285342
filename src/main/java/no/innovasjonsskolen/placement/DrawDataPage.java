package no.innovasjonsskolen.placement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.selection.Draw;
import no.innovasjonsskolen.selection.LotteryFile;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.PublicAddress;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.ObjectMapper;

/** The same as the page of a draw says, for machines: JSON, CSV and a feed. */
@Controller
class DrawDataPage {

    /**
     * @param neverSent how many were begun and never sent; they are not named
     * @param since what has become of those who were drawn; empty until the places are offered
     * @param files address of each published file, by its name
     */
    record Data(String cohort, String stage, boolean practice, Optional<String> lotterySha256,
            List<Line> applications, List<Left> out, int neverSent, Optional<After> since,
            Map<String, String> files) {}

    /** @param applications how many there are of each kind */
    record After(Instant offeredAt, Map<SinceDraw.Became, Integer> applications, List<Redraw> redraws,
            List<SinceDraw.GivenUp> rulesGivenUp) {}

    /** @param folder where its files are, among the others */
    record Redraw(int number, Instant at, String folder) {}

    /** @param reserve the place on the waiting list, from 1 */
    record Line(String code, String municipalities, Optional<BigDecimal> chance, Optional<Long> tickets,
            boolean selected, Optional<Integer> reserve) {}

    record Left(String municipalities, String reason) {}

    private final PublicDraws draws;
    private final BeaconSource source;
    private final ObjectMapper json;
    private final SchoolClock clock;

    DrawDataPage(PublicDraws draws, BeaconSource source, ObjectMapper json, SchoolClock clock) {
        this.draws = draws;
        this.source = source;
        this.json = json;
        this.clock = clock;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/loddtrekning/{year}/data.json")
    Page data(@PathVariable String year, PublicAddress address) {
        return Page.file("loddtrekning-%s.json".formatted(year), "application/json",
                json.writeValueAsBytes(data(draws.whole(year), year, address)));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/loddtrekning/{year}/sokerlista.csv")
    Page table(@PathVariable String year) {
        var rows = draws.of(year).current().map(DrawDataPage::lines).orElse(List.of()).stream()
                .map(it -> String.join(";", it.code(), "\"" + it.municipalities() + "\"",
                        it.chance().map(BigDecimal::toPlainString).orElse(""),
                        it.tickets().map(String::valueOf).orElse(""), it.selected() ? "1" : "0",
                        it.reserve().map(String::valueOf).orElse("")));
        var text = rows.collect(Collectors.joining("\r\n",
                "code;municipalities;chance;tickets;selected;reserve\r\n", "\r\n"));
        return Page.file("loddtrekning-%s.csv".formatted(year), "text/csv;charset=UTF-8",
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** Since the draw: how many there are of each kind, and each new draw and rule given up. */
    @Access(Who.EVERYONE)
    @GetMapping("/loddtrekning/{year}/etter-trekningen.csv")
    Page after(@PathVariable String year) {
        var rows = new ArrayList<String>();
        draws.whole(year).current().flatMap(PublicDraw.Version::since).ifPresent(since -> {
            since.many()
                    .forEach((became, many) -> rows.add(row(became.name(), String.valueOf(many), "", "")));
            since.redraws().forEach(it -> rows.add(
                    row("NEW_DRAW", String.valueOf(it.number()), it.at().toString(), it.folder())));
            since.givenUp().forEach(it -> rows.add(
                    row("RULE_GIVEN_UP", "", it.at().toString(), it.rule() + ": " + it.reason())));
        });
        return Page.file("etter-trekningen-%s.csv".formatted(year), "text/csv;charset=UTF-8",
                rows.stream().collect(Collectors.joining("\r\n", "what;number;at;text\r\n", "\r\n"))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** A rule's label comes first in a text, so that no spreadsheet takes a reason for a formula. */
    private static String row(String what, String number, String at, String text) {
        return String.join(";", what, number, at, "\"" + text.replace("\"", "\"\"") + "\"");
    }

    @Access(Who.EVERYONE)
    @GetMapping("/loddtrekning/{year}/nytt.atom")
    Page feed(@PathVariable String year, PublicAddress address, Words words) {
        var draw = draws.whole(year);
        return Page.file("loddtrekning-%s.atom".formatted(year), "application/atom+xml;charset=UTF-8",
                DrawNews.feed(words.localize("placement.draw.title", year),
                        address.origin() + PublicDraws.url(year), DrawNews.of(draw, words),
                        clock.instant()).getBytes(StandardCharsets.UTF_8));
    }

    private Data data(PublicDraw draw, String year, PublicAddress address) {
        var current = draw.current();
        var folder = address.origin() + PublicDraws.url(year) + "/";
        return new Data(draw.call().cohort().name(), draw.stageAt(clock.instant()).name(),
                source.isPractice(),
                draw.lottery().map(Announced::sha256), current.map(DrawDataPage::lines).orElse(List.of()),
                current.map(it -> it.sentAndOut().stream().map(
                        entry -> new Left(entry.municipalities(), entry.why().orElseThrow().name())).toList())
                        .orElse(List.of()),
                current.map(PublicDraw.Version::neverSent).orElse(0),
                current.flatMap(PublicDraw.Version::since).map(DrawDataPage::after),
                current.map(it -> DrawFilesPage.allNames(it).stream().collect(Collectors.toMap(name -> name,
                        name -> folder + it.pool().version() + "/" + name))).orElse(Map.of()));
    }

    private static After after(SinceDraw.Since since) {
        return new After(since.offeredAt(), since.many(), since.redraws().stream()
                .map(it -> new Redraw(it.number(), it.at(), it.folder())).toList(), since.givenUp());
    }

    private static List<Line> lines(PublicDraw.Version version) {
        var file = version.lottery().map(Announced::lottery);
        var draw = version.lottery().flatMap(Announced::held).map(Announced.Held::draw);
        return version.pool().in().stream().map(it -> line(it, file, draw, version.roomForAll().isPresent()))
                .toList();
    }

    private static Line line(Pool.Entry entry, Optional<LotteryFile> file, Optional<Draw> draw, boolean all) {
        var code = entry.code().orElseThrow();
        return new Line(code, entry.municipalities(),
                file.map(it -> requireNonNull(it.probability().get(code))),
                file.map(it -> requireNonNull(it.ticketsOf().get(code))),
                all || draw.filter(it -> it.admitted().contains(code)).isPresent(),
                draw.map(it -> it.reserve().indexOf(code) + 1).filter(place -> place > 0));
    }
}
