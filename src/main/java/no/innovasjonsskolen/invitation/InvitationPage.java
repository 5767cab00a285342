package no.innovasjonsskolen.invitation;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.attempt.ClientAddress;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignIn;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.invitation.AcceptInvitation.Outcome;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody sees who has been sent a personal link: who asks, what for, and one button. */
@Controller
class InvitationPage {

    /**
     * @param accept where the button leads; empty when the question is no longer open
     * @param signIn where to sign in first; empty when signed in
     * @param part the view of what else is shown
     */
    record View(String title, List<String> lines, Optional<String> accept, Optional<String> signIn,
            Optional<Object> part) {}

    private static final String LOOK_UP = "invitation";

    private final Invitations invitations;
    private final AcceptInvitation acceptInvitation;
    private final Optional<InvitationPart> part;
    private final Attempts attempts;

    InvitationPage(Invitations invitations, AcceptInvitation acceptInvitation, Optional<InvitationPart> part,
            Attempts attempts) {
        this.invitations = invitations;
        this.acceptInvitation = acceptInvitation;
        this.part = part;
        this.attempts = attempts;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/invitasjon/{secret}")
    Page show(@PathVariable String secret, ClientAddress from, Words words) {
        var found = lookUp(secret, from);
        if (found.isEmpty()) {
            return Page.notFound();
        }
        var invitation = found.get();
        var ask = acceptInvitation.room(invitation).ask(invitation.about(), words);
        var here = "/invitasjon/" + secret;
        var signedIn = SignIn.current().isPresent();
        return Page.show(new View(ask.title(), ask.lines(),
                ask.open() && signedIn ? Optional.of(here) : Optional.empty(),
                ask.open() && !signedIn ? Optional.of(here + "/logg-inn") : Optional.empty(),
                part.filter(_ -> ask.open() && !signedIn).map(it -> it.view(here, invitation))));
    }

    /** Signing in leads back here; from here to the question. */
    @Access(Who.SIGNED_IN)
    @GetMapping("/invitasjon/{secret}/logg-inn")
    Page signedIn(@PathVariable String secret) {
        return Page.goTo("/invitasjon/" + secret);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/invitasjon/{secret}")
    Page accept(@SignedIn Person me, @PathVariable String secret, ClientAddress from) {
        attempts.spend(LOOK_UP, secret, from);
        return accept(me, secret);
    }

    /** Uses the link, and goes on to what it asks. */
    Page accept(Person me, String secret) {
        return switch (acceptInvitation.accept(secret, me)) {
            case Outcome.Accepted(var goOn) -> Page.goTo(goOn);
            case Outcome.UsedByAnother _ -> Page.refused("invitation.used-by-another");
            case Outcome.NoSuchLink _ -> Page.notFound();
        };
    }

    /** Every look-up counts, whether there is such a link or not: being stopped tells nothing. */
    Optional<Invitation> lookUp(String secret, ClientAddress from) {
        attempts.spend(LOOK_UP, secret, from);
        return invitations.behind(secret);
    }
}
