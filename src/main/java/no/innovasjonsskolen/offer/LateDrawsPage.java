package no.innovasjonsskolen.offer;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.placement.BeaconSource;
import no.innovasjonsskolen.placement.PublicDraws;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The draws of those whose appeals were upheld after a call's draw: public, with the rule and every file. */
@Controller
class LateDrawsPage {

    /** @param practice that nothing is proven in the demo school; empty elsewhere */
    record View(String title, String practice, List<Line> lines, String back) {}

    /** One draw. */
    record Line(String municipalities, String given, String chance, String result, List<File> files) {}

    record File(String url, String name) {}

    private final PublicDraws draws;
    private final LateRights rights;
    private final Admissions admissions;
    private final MunicipalityName names;
    private final BeaconSource source;

    LateDrawsPage(PublicDraws draws, LateRights rights, Admissions admissions, MunicipalityName names,
            BeaconSource source) {
        this.draws = draws;
        this.rights = rights;
        this.admissions = admissions;
        this.names = names;
        this.source = source;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/loddtrekning/{year}/etter-klage")
    Page show(@PathVariable String year, Words words) {
        var call = draws.call(year);
        var url = draws.url(call);
        var given = rights.of(call);
        return Page.show(new View(words.localize("offer.late.public.title", year),
                source.isPractice() && !given.isEmpty() ? words.localize("offer.late.practice") : "",
                given.stream().map(it -> line(it, url + "/etter-klage/", words)).toList(), words.url(url)));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/loddtrekning/{year}/etter-klage/{number}/{name}")
    Page file(@PathVariable String year, @PathVariable String number, @PathVariable String name) {
        var right = rights.of(draws.call(year)).stream()
                .filter(it -> String.valueOf(it.number()).equals(number)).findFirst()
                .orElseThrow(NotFound::new);
        return Optional.ofNullable(files(right).get(name))
                .map(it -> Page.file(name, "application/json", it.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(Page::notFound);
    }

    private Line line(LateRight right, String url, Words words) {
        var lottery = right.file();
        return new Line(names.of(admissions.municipalities(right.application())),
                words.localize("offer.late.public.given", right.at()),
                words.localize("offer.late.public.chance", right.code(),
                        words.number(lottery.ticketsOf().getOrDefault(right.code(), 0L)),
                        words.number(lottery.tickets())),
                LateRightPage.result(right, words),
                files(right).keySet().stream()
                        .map(it -> new File(words.url(url + right.number() + "/" + it), it)).toList());
    }

    private static Map<String, String> files(LateRight right) {
        var files = new LinkedHashMap<String, String>();
        files.put("problem.json", right.problem());
        files.put("lottery.json", right.lottery());
        right.drawn().ifPresent(it -> files.put("draw.json", it.file()));
        return files;
    }
}
