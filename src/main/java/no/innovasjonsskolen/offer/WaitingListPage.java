package no.innovasjonsskolen.offer;

import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a municipality leaves the waiting list, and comes back within a day: buttons on its page. */
@Controller
class WaitingListPage {

    private final LeaveList leaveList;
    private final ReturnToList returnToList;

    WaitingListPage(LeaveList leaveList, ReturnToList returnToList) {
        this.leaveList = leaveList;
        this.returnToList = returnToList;
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/tilbud/{id}/venteliste")
    Page leave(@SignedIn Person me, @PathVariable ApplicationId id) {
        return switch (leaveList.leave(me, id)) {
            case LeaveList.Outcome.Left _, LeaveList.Outcome.DoesNotWait _ -> Page.goTo(OfferPage.url(id));
        };
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/tilbud/{id}/venteliste/igjen")
    Page comeBack(@SignedIn Person me, @PathVariable ApplicationId id) {
        return switch (returnToList.comeBack(me, id)) {
            case ReturnToList.Outcome.Returned _ -> Page.goTo(OfferPage.url(id));
            case ReturnToList.Outcome.CameTooLate _ -> Page.refused(
                    new Page.Way(OfferPage.url(id), "offer.back"), "offer.refused.off-list");
        };
    }
}
