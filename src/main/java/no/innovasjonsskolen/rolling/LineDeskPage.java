package no.innovasjonsskolen.rolling;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.DecidedTeams;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.offer.Left;
import no.innovasjonsskolen.offer.LeftPlaces;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who stands in line for what is left, to the office: what each lacks, and the button that offers it now. */
@Controller
class LineDeskPage {

    /**
     * @param left how many places are left, or why none is offered
     * @param offer where what is left is offered at once; empty where nothing is
     */
    record View(String title, String left, List<Row> rows, Optional<String> offer, String desk,
            String back) {}

    /** One application. */
    record Row(int number, String municipalities, String reference, String sent, String from, String status,
            String tone) {}

    private final Lines lines;
    private final LeftPlaces leftPlaces;
    private final OfferLeft offerLeft;
    private final Programmes programmes;
    private final MunicipalityName names;
    private final SchoolClock clock;

    LineDeskPage(Lines lines, LeftPlaces leftPlaces, OfferLeft offerLeft, Programmes programmes,
            MunicipalityName names, SchoolClock clock) {
        this.lines = lines;
        this.leftPlaces = leftPlaces;
        this.offerLeft = offerLeft;
        this.programmes = programmes;
        this.names = names;
        this.clock = clock;
    }

    static String url(CallId call) {
        return "/kontor/ko/" + call.value();
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/ko/{id}")
    Page show(@PathVariable CallId id, Words words) {
        return Page.show(view(programmes.call(id), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/ko/{id}")
    Page offer(@SignedIn Person me, @PathVariable CallId id) {
        var back = new Page.Way(url(id), "rolling.desk.back");
        return switch (offerLeft.offer(id, me.asActor(), Optional.of(me))) {
            case OfferLeft.Outcome.Offered _ -> Page.goTo(LeftPlaces.boardUrl(id));
            case OfferLeft.Outcome.NothingLeft(var why) ->
                Page.refused(back, why.key(), why.values().toArray());
            case OfferLeft.Outcome.WaitsForSchool _ -> Page.refused(back, "rolling.refused.undecided");
            case OfferLeft.Outcome.OwnApplication _ -> Page.refused(back, "rolling.refused.own");
            case OfferLeft.Outcome.NobodyCan _ -> Page.refused(back, "rolling.refused.nobody");
        };
    }

    private View view(Call call, Words words) {
        var now = clock.instant();
        var left = leftPlaces.of(call.id(), now);
        var line = lines.of(call.id(), now).standing();
        return new View(words.localize("rolling.desk.title", call.cohort().name()),
                LineText.left(left, words),
                IntStream.range(0, line.size()).mapToObj(it -> row(it + 1, line.get(it), words)).toList(),
                left instanceof Left.Free ? Optional.of(url(call.id())) : Optional.empty(),
                words.url(DecidedTeams.DESK), words.url(LeftPlaces.boardUrl(call.id())));
    }

    private Row row(int number, Line.Standing standing, Words words) {
        return new Row(number, names.of(standing.municipalities()), standing.reference(),
                words.dateTime(standing.sentAt()),
                words.localize(standing.waited() ? "rolling.from.list" : "rolling.from.outside"),
                LineText.standing(standing, words), LineText.tone(standing));
    }
}
