package no.innovasjonsskolen.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.attempt.ClientAddress;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.People;
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
     * @param to whom the link was sent; empty where it leads nowhere
     * @param warning why whoever is signed in cannot answer, or that the link may be somebody else's
     * @param accept where the button leads; empty when there is nothing to answer
     * @param button what it says; it names the invited person where somebody else may hold the link
     * @param signIn where to sign in first; empty when signed in
     * @param part the view of what else is shown
     */
    record View(String title, List<String> lines, Optional<String> to, Optional<String> warning,
            Optional<String> accept, String button, Optional<String> signIn, Optional<Object> part) {}

    private static final String LOOK_UP = "invitation";

    private final Invitations invitations;
    private final AcceptInvitation acceptInvitation;
    private final Optional<InvitationPart> part;
    private final Attempts attempts;
    private final People people;
    private final SchoolClock clock;

    InvitationPage(Invitations invitations, AcceptInvitation acceptInvitation, Optional<InvitationPart> part,
            Attempts attempts, People people, SchoolClock clock) {
        this.invitations = invitations;
        this.acceptInvitation = acceptInvitation;
        this.part = part;
        this.attempts = attempts;
        this.people = people;
        this.clock = clock;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/invitasjon/{secret}")
    Page show(@PathVariable String secret, ClientAddress from, Words words) {
        var found = lookUp(secret, from);
        if (found.isEmpty()) {
            return Page.notFound();
        }
        var now = clock.instant();
        // Whoever asks may look at what she sent; that is not the invited person's opening it.
        if (SignIn.current().filter(found.get().askedBy()::equals).isEmpty()) {
            invitations.opened(found.get().id(), now);
        }
        return Page.show(view(secret, found.get(), now, words));
    }

    private View view(String secret, Invitation invitation, Instant now, Words words) {
        var ask = acceptInvitation.room(invitation).ask(invitation, words);
        if (!ask.open()) {
            return nowhere(ask.title(), ask.lines());
        }
        if (acceptInvitation.hasEnded(invitation, now)) {
            return nowhere(words.localize("invitation.ended.title"),
                    List.of(words.localize("invitation.ended")));
        }
        var here = "/invitasjon/" + secret;
        var to = words.localize("invitation.to", invitation.name(), invitation.maskedEmail());
        var signedIn = SignIn.current().flatMap(people::find);
        if (signedIn.isEmpty()) {
            return new View(ask.title(), ask.lines(), Optional.of(to), Optional.empty(), Optional.empty(), "",
                    Optional.of(here + "/logg-inn"), part.map(it -> it.view(here, invitation)));
        }
        var me = signedIn.get();
        var refusal = acceptInvitation.refusal(invitation, me, now).map(it -> said(it, words));
        var warning = refusal.or(() -> invitation.isTo(me) ? Optional.empty()
                : Optional.of(words.localize("invitation.me", me.name(), invitation.name())));
        return new View(ask.title(), ask.lines(), Optional.of(to), warning,
                refusal.isPresent() ? Optional.empty() : Optional.of(here),
                invitation.isTo(me) ? words.localize("invitation.go-on")
                        : words.localize("invitation.i-am", invitation.name()),
                Optional.empty(), Optional.empty());
    }

    /** Whoever holds a link that leads nowhere is told that, and not whom it was for. */
    private static View nowhere(String title, List<String> lines) {
        return new View(title, lines, Optional.empty(), Optional.empty(), Optional.empty(), "",
                Optional.empty(), Optional.empty());
    }

    private static String said(Outcome refusal, Words words) {
        return switch (refusal) {
            case Outcome.NotYours(var why) -> words.say(why);
            case Outcome.UsedByAnother _ -> words.localize("invitation.used-by-another");
            case Outcome.Ended _ -> words.localize("invitation.ended");
            case Outcome.Accepted _, Outcome.NoSuchLink _ -> throw new IllegalStateException();
        };
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
            case Outcome.Ended _ -> Page.refused("invitation.ended");
            case Outcome.NotYours(var why) -> Page.refused("invitation.not-yours", why);
            case Outcome.NoSuchLink _ -> Page.notFound();
        };
    }

    /** Every look-up counts, whether there is such a link or not: being stopped tells nothing. */
    Optional<Invitation> lookUp(String secret, ClientAddress from) {
        attempts.spend(LOOK_UP, secret, from);
        return invitations.behind(secret);
    }
}
