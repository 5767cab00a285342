package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.selection.Draw;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All that is public of a cohort's draw: before, during and after. */
@Controller
class DrawPage {

    /**
     * @param lead what is so now
     * @param asked that an officer has asked that it is set aside; empty when nobody has
     * @param practice that nothing is proven in the demo school; empty elsewhere
     * @param files where each file is; empty before anything is frozen
     */
    record View(String back, String title, String lead, String practice, List<DrawStep> steps,
            String asked,
            Optional<DrawTable> table, Optional<List<SummaryRow>> facts, Optional<Sum> sum,
            Optional<DrawSince> since, List<File> files, List<Earlier> earlier, List<File> data,
            String hall, String afterAppeal) {}

    /** The addition, as anybody can repeat it. */
    record Sum(String balls, String added, String ticket, String panel, String round, String heldAt) {}

    record File(String url, String name) {}

    /** A version that counts no more. */
    record Earlier(String title, String why, List<File> files) {}

    private final PublicDraws draws;
    private final BeaconSource source;
    private final Municipalities municipalities;
    private final SchoolClock clock;

    DrawPage(PublicDraws draws, BeaconSource source, Municipalities municipalities, SchoolClock clock) {
        this.draws = draws;
        this.source = source;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/loddtrekning/{year}")
    Page show(@PathVariable String year, Words words) {
        var now = clock.instant();
        var draw = draws.whole(year);
        var url = PublicDraws.url(year);
        var lines = TargetLine.of(draw.call(), municipalities);
        return Page.show(new View(words.url("/loddtrekning"), words.localize("placement.draw.title", year),
                draw.call().cancellation().isPresent() ? words.localize("placement.not-now.cancelled")
                        : words.say(draw.stageAt(now)),
                source.isPractice() ? words.localize("placement.practice") : "",
                DrawStep.of(draw, now, words), asked(draw, now, words),
                draw.current().map(it -> DrawTable.of(it, lines, words)),
                draw.lottery().map(it -> facts(it, words)),
                draw.lottery().flatMap(it -> it.held().map(held -> sum(held.draw(), words))),
                draw.current().flatMap(it -> it.since()
                        .map(since -> DrawSince.of(it, lines, folder(url, it), since, words))),
                draw.current().map(it -> files(url, it, words)).orElse(List.of()),
                draw.earlier().stream().map(it -> earlier(url, it, words)).toList(),
                data(url, draw, words), words.url(url + "/sal"),
                words.url(url + "/etter-klage")));
    }

    private static String asked(PublicDraw draw, Instant now, Words words) {
        return draw.current().flatMap(version -> version.aside().map(it -> words.localize(
                version.asked(now).isPresent() ? "placement.asked" : "placement.asked.lapsed", it.name(),
                it.at(),
                it.reason()))).orElse("");
    }

    /** What is announced with a lottery. */
    private static List<SummaryRow> facts(Announced it, Words words) {
        var lottery = it.lottery();
        return List.of(row(words, "placement.lottery.when", words.dateTime(it.drawAt())),
                row(words, "placement.lottery.place", it.place()),
                row(words, "placement.lottery.tickets", words.number(lottery.tickets())),
                row(words, "placement.lottery.deviation", DrawText.decimal(lottery.deviation(), words)),
                row(words, "placement.fact.fingerprint", it.sha256()));
    }

    private static SummaryRow row(Words words, String key, String value) {
        return new SummaryRow(words.localize(key), value, Optional.empty());
    }

    static Sum sum(Draw draw, Words words) {
        var tickets = PublishLottery.TICKETS;
        var added = Math.floorMod(draw.ticket() - Long.parseLong(draw.balls()), (long) tickets);
        var digits = Draw.digits(tickets);
        return new Sum(draw.balls(), padded(added, digits), padded(draw.ticket(), digits),
                words.number(draw.panel()), String.valueOf(draw.beacon().round()),
                words.dateTime(draw.heldAt()));
    }

    private static String padded(long number, int digits) {
        return ("%0" + digits + "d").formatted(number);
    }

    private static List<File> files(String url, PublicDraw.Version version, Words words) {
        return DrawFilesPage.names(version).stream()
                .map(name -> new File(words.url(folder(url, version) + name), name)).toList();
    }

    private static String folder(String url, PublicDraw.Version version) {
        return url + "/" + version.pool().version() + "/";
    }

    private static List<File> data(String url, PublicDraw draw, Words words) {
        var since = draw.current().flatMap(PublicDraw.Version::since).map(_ -> new File(
                words.url(url + "/etter-trekningen.csv"), words.localize("placement.data.since")));
        return Stream.of(Stream.of(new File(words.url(url + "/data.json"), "JSON"),
                new File(words.url(url + "/sokerlista.csv"), "CSV")), since.stream(),
                Stream.of(new File(words.url(url + "/nytt.atom"), words.localize("placement.data.feed"))))
                .flatMap(it -> it).toList();
    }

    private static Earlier earlier(String url, PublicDraw.Version version, Words words) {
        var pool = version.pool();
        var thawed = pool.thawed().orElseThrow();
        return new Earlier(words.localize("placement.earlier.title", pool.version(), pool.at()),
                words.localize(version.aside().flatMap(SetAside::agreed).isPresent()
                        ? "placement.earlier.set-aside" : "placement.earlier.thawed", thawed.at(),
                        thawed.reason()),
                files(url, version, words));
    }
}
