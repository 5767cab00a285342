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
    @PostMapping("/kontor/tilbud/{id}/fyll")
    Page fill(@SignedIn Person me, @PathVariable CallId id) {
        var back = new Page.Way(BoardPage.url(id), "offer.back-to-board");
        return switch (fillPlaces.fill(me.asActor(), id)) {
            case FillPlaces.Outcome.Offered _, FillPlaces.Outcome.CannotKeep _ ->
                Page.goTo(BoardPage.url(id));
            case FillPlaces.Outcome.Full _ -> Page.refused(back, "offer.refused.full");
            case FillPlaces.Outcome.CalledOff _ -> Page.refused(back, "offer.refused.called-off");
            case FillPlaces.Outcome.NotSent _ -> Page.refused(back, "offer.refused.not-sent");
            case FillPlaces.Outcome.ListIsOver(var lastDay) ->
                Page.refused(back, "offer.refused.list-over", lastDay);
            case FillPlaces.Outcome.NobodyWaits _ -> Page.refused(back, "offer.refused.nobody-waits");
        };
    }
}
