package no.innovasjonsskolen.offer;

import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the office lets the next have what is free, without waiting for the job that does so: a button. */
@Controller
class FillPage {

    private final FillPlaces fillPlaces;

    FillPage(FillPlaces fillPlaces) {
        this.fillPlaces = fillPlaces;
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/tilbud/{call}/fyll")
    Page fill(@SignedIn Person me, @PathVariable CallId call) {
        var back = new Page.Way(BoardPage.url(call), "offer.back-to-board");
        return switch (fillPlaces.fill(me.asActor(), call)) {
            case FillPlaces.Outcome.Offered _, FillPlaces.Outcome.CannotKeep _ ->
                Page.goTo(BoardPage.url(call));
            case FillPlaces.Outcome.Full _ -> Page.refused(back, "offer.refused.full");
            case FillPlaces.Outcome.NotSent _ -> Page.refused(back, "offer.refused.not-sent");
            case FillPlaces.Outcome.ListIsOver(var lastDay) ->
                Page.refused(back, "offer.refused.list-over", lastDay);
            case FillPlaces.Outcome.NobodyWaits _ -> Page.refused(back, "offer.refused.nobody-waits");
        };
    }
}
