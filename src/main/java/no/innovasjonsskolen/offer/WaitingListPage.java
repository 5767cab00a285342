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

/** Where a municipality that waits stops waiting: a button on the page of its place. */
@Controller
class WaitingListPage {

    private final LeaveList leaveList;

    WaitingListPage(LeaveList leaveList) {
        this.leaveList = leaveList;
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/tilbud/{id}/venteliste")
    Page leave(@SignedIn Person me, @PathVariable ApplicationId id) {
        return switch (leaveList.leave(me, id)) {
            case LeaveList.Outcome.Left _, LeaveList.Outcome.DoesNotWait _ -> Page.goTo(OfferPage.url(id));
        };
    }
}
