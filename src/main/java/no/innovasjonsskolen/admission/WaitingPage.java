package no.innovasjonsskolen.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.WaitingList.Row;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What an application waits for: who was asked, at which address, how far each has come, and a reminder. */
@Controller
class WaitingPage {

    /**
     * @param waiting those who have not answered, or have answered no
     * @param done those who have said yes
     * @param askAll where everybody who was never asked is sent a link; empty when there is nobody
     */
    record View(List<Row> waiting, List<Row> done, Optional<String> askAll, String back) {}

    private final Applications applications;
    private final WaitingList waitingList;
    private final AskParticipant askParticipant;
    private final InvitePartner invitePartner;
    private final AskGuarantee askGuarantee;

    WaitingPage(Applications applications, WaitingList waitingList, AskParticipant askParticipant,
            InvitePartner invitePartner, AskGuarantee askGuarantee) {
        this.applications = applications;
        this.waitingList = waitingList;
        this.askParticipant = askParticipant;
        this.invitePartner = invitePartner;
        this.askGuarantee = askGuarantee;
    }

    static String url(ApplicationId id) {
        return "/soknad/" + id + "/venter";
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/venter")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        var application = applications.get(id, me);
        var waiting = new ArrayList<Row>();
        var done = new ArrayList<Row>();
        waitingList.of(application, words).forEach(row -> (row.done() ? done : waiting).add(row));
        var unasked = waiting.stream().anyMatch(row -> row.steps().isEmpty() && row.remind().isPresent());
        return Page.show(new View(waiting, done, unasked ? Optional.of(url(id) + "/alle") : Optional.empty(),
                words.url("/soknad/" + id)));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/venter/alle")
    Page askAll(@SignedIn Person me, @PathVariable ApplicationId id) {
        return ended(askParticipant.askAll(me, id), id);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/venter/deltaker/{participant}")
    Page remind(@SignedIn Person me, @PathVariable ApplicationId id,
            @PathVariable ParticipantId participant) {
        return ended(askParticipant.ask(me, id, participant), id);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/venter/partner/{partner}")
    Page remind(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable UUID partner) {
        return switch (invitePartner.again(me, id, partner)) {
            case InvitePartner.Outcome.Asked _, InvitePartner.Outcome.AlreadyHere _ -> Page.goTo(url(id));
            case InvitePartner.Outcome.Taken _ -> Page.goTo(url(id));
            case InvitePartner.Outcome.NotNow(var why) -> ApplyPage.closed(why, id);
        };
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/venter/garanti/{municipality}")
    Page remind(@SignedIn Person me, @PathVariable ApplicationId id,
            @PathVariable MunicipalityNumber municipality) {
        return switch (askGuarantee.remind(me, id, municipality)) {
            case AskGuarantee.Outcome.Asked _, AskGuarantee.Outcome.AlreadySigned _ -> Page.goTo(url(id));
            case AskGuarantee.Outcome.NotHere _, AskGuarantee.Outcome.NobodyToRemind _ ->
                Page.goTo(AskGuaranteePage.url(id));
            case AskGuarantee.Outcome.NotNow(var why) -> ApplyPage.closed(why, id);
        };
    }

    private static Page ended(AskParticipant.Outcome outcome, ApplicationId id) {
        return switch (outcome) {
            case AskParticipant.Outcome.Asked _, AskParticipant.Outcome.HasAnswered _ -> Page.goTo(url(id));
            case AskParticipant.Outcome.NoAddress _ -> Page.refused(
                    new Page.Way("/soknad/" + id + "/deltakere", "admission.to-the-list"),
                    "admission.people.no-address");
            case AskParticipant.Outcome.NotNow(var why) -> ApplyPage.closed(why, id);
        };
    }
}
