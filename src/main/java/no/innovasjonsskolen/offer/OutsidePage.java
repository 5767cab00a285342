package no.innovasjonsskolen.offer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.placement.LivePool;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.ruling.Ruling;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The applications of a call that are in no draw, to the office: why, and whether each has its ruling. */
@Controller
class OutsidePage {

    /** @param make where the rulings that are missing are made; empty when none is */
    record View(String title, List<Line> lines, Optional<String> make, String back) {}

    /** @param ruling its reference; empty while there is none */
    record Line(String municipality, String url, String reference, String why, String ruling) {}

    private final LivePool live;
    private final OfferRulings rulings;
    private final RefuseOutside refuseOutside;
    private final Cases cases;
    private final Programmes programmes;
    private final MunicipalityName names;

    OutsidePage(LivePool live, OfferRulings rulings, RefuseOutside refuseOutside, Cases cases,
            Programmes programmes, MunicipalityName names) {
        this.live = live;
        this.rulings = rulings;
        this.refuseOutside = refuseOutside;
        this.cases = cases;
        this.programmes = programmes;
        this.names = names;
    }

    static String url(CallId call) {
        return BoardPage.url(call) + "/utenfor";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/tilbud/{id}/utenfor")
    Page show(@PathVariable CallId id, Words words) {
        return Page.show(view(id, words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/tilbud/{id}/utenfor")
    Page refuse(@SignedIn Person me, @PathVariable CallId id) {
        var back = new Page.Way(url(id), "offer.outside.back");
        return switch (refuseOutside.refuse(me, id)) {
            case RefuseOutside.Outcome.Refused _ -> Page.goTo(url(id));
            case RefuseOutside.Outcome.TooEarly(var deadline) ->
                Page.refused(back, "offer.outside.too-early", deadline);
            case RefuseOutside.Outcome.CalledOff _ -> Page.refused(back, "offer.refused.called-off");
            case RefuseOutside.Outcome.OwnApplication _ -> Page.refused(back, "offer.refused.own");
        };
    }

    private View view(CallId id, Words words) {
        var call = programmes.call(id);
        var outside = live.outside(id, rulings::refused);
        var titles = cases.titles(outside.keySet().stream().map(ApplicationId::value).toList());
        var newest = rulings.ofOutside(outside.keySet());
        var lines = outside.entrySet().stream().flatMap(it -> Optional
                .ofNullable(titles.get(it.getKey().value()))
                .map(title -> new Line(names.of(title.lead()), words.url(LateRightPage.url(it.getKey())),
                        title.reference(), words.say(it.getValue()),
                        Optional.ofNullable(newest.get(it.getKey())).map(Ruling::reference).orElse("")))
                .stream()).sorted(Comparator.comparing(Line::reference)).toList();
        var missing = lines.stream().anyMatch(it -> it.ruling().isEmpty());
        return new View(words.localize("offer.outside.title", call.cohort().name()), lines,
                missing ? Optional.of(url(id)) : Optional.empty(), words.url(BoardPage.url(id)));
    }
}
