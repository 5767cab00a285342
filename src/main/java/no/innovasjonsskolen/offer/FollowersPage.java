package no.innovasjonsskolen.offer;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The municipalities that got no place and follow the school, to the office. */
@Controller
class FollowersPage {

    record View(String title, List<Line> lines, String back) {}

    /** One municipality, or several that applied together. */
    record Line(String municipality, String reference, String answered) {}

    private final Followers followers;
    private final Cases cases;
    private final Programmes programmes;
    private final MunicipalityName names;

    FollowersPage(Followers followers, Cases cases, Programmes programmes, MunicipalityName names) {
        this.followers = followers;
        this.cases = cases;
        this.programmes = programmes;
        this.names = names;
    }

    static String url(CallId call) {
        return BoardPage.url(call) + "/folger";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/tilbud/{id}/folger")
    Page show(@PathVariable CallId id, Words words) {
        var call = programmes.call(id);
        var follow = followers.of(id);
        var titles = cases.titles(follow.stream().map(it -> it.application().value()).toList());
        var lines = follow.stream().flatMap(it -> Optional
                .ofNullable(titles.get(it.application().value()))
                .map(title -> new Line(names.of(title.lead()), title.reference(),
                        words.localize("offer.follow.yes.line", it.by(), it.at())))
                .stream()).toList();
        return Page.show(new View(words.localize("offer.followers.title", call.cohort().name()), lines,
                words.url(BoardPage.url(id))));
    }
}
