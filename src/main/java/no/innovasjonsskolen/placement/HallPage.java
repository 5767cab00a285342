package no.innovasjonsskolen.placement;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the projector in the hall shows: what is so now, in large letters. It follows by itself. */
@Controller
class HallPage {

    /**
     * @param line what is waited for
     * @param balls once they are written down; empty before
     * @param selected who has a place, once it is drawn
     * @param waits whether there is more to come
     */
    record View(String back, String title, String lead, String line, String practice, String balls,
            Optional<DrawPage.Sum> sum, List<String> selected, boolean waits) {}

    private final PublicDraws draws;
    private final BeaconSource source;
    private final SchoolClock clock;

    HallPage(PublicDraws draws, BeaconSource source, SchoolClock clock) {
        this.draws = draws;
        this.source = source;
        this.clock = clock;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/loddtrekning/{year}/sal")
    Page show(@PathVariable String year, Words words) {
        var draw = draws.of(year);
        var stage = draw.stageAt(clock.instant());
        var lottery = draw.lottery();
        return Page.show(new View(words.url(PublicDraws.url(year)),
                words.localize("placement.hall.title", year),
                words.say(stage),
                line(stage, lottery, words),
                source.isPractice() ? words.localize("placement.practice") : "",
                lottery.flatMap(Announced::written).map(Announced.Written::balls).orElse(""),
                lottery.flatMap(it -> it.held().map(held -> DrawPage.sum(held.draw(), words))),
                lottery.flatMap(Announced::held).map(it -> selected(draw, it)).orElse(List.of()),
                stage != PublicDraw.Stage.DRAWN && stage != PublicDraw.Stage.ROOM_FOR_ALL));
    }

    private static String line(PublicDraw.Stage stage, Optional<Announced> lottery, Words words) {
        return switch (stage) {
            case COMING, FROZEN, DRAWN, ROOM_FOR_ALL -> "";
            case ANNOUNCED, MEETING -> words.localize("placement.hall.at",
                    words.dateTime(lottery.orElseThrow().drawAt()), lottery.get().place());
            case WRITTEN_DOWN -> words.localize("placement.hall.round",
                    words.time(Beacon.timeOf(lottery.flatMap(Announced::written).orElseThrow().round())));
        };
    }

    private static List<String> selected(PublicDraw draw, Announced.Held held) {
        var pool = draw.current().orElseThrow().pool();
        return held.draw().admitted().stream().map(it -> pool.entry(it).municipalities()).toList();
    }
}
