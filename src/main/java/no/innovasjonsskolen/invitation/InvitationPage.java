package no.innovasjonsskolen.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.DemoPeople;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignIn;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody sees who has been sent a personal link: who asks, what for, and one button. */
@Controller
class InvitationPage {

    /**
     * @param accept where the button leads; empty when the question no longer stands
     * @param signIn where to sign in first; empty when signed in
     * @param demo in the demo school: be the invited person
     */
    record View(String title, List<String> lines, Optional<String> accept, Optional<String> signIn,
            Optional<String> demo, String name) {}

    private static final String LOOK_UP = "invitation";

    private final Invitations invitations;
    private final AcceptInvitation acceptInvitation;
    private final People people;
    private final Optional<DemoPeople> demo;
    private final SignIn signIn;
    private final Attempts attempts;
    private final Frames frames;
    private final SchoolClock clock;

    InvitationPage(Invitations invitations, AcceptInvitation acceptInvitation, People people,
            Optional<DemoPeople> demo, SignIn signIn, Attempts attempts, Frames frames, SchoolClock clock) {
        this.invitations = invitations;
        this.acceptInvitation = acceptInvitation;
        this.people = people;
        this.demo = demo;
        this.signIn = signIn;
        this.attempts = attempts;
        this.frames = frames;
        this.clock = clock;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/invitasjon/{secret}")
    Page show(@PathVariable String secret, HttpServletRequest request) {
        var found = lookUp(secret, request);
        if (found.isEmpty()) {
            return Page.notFound();
        }
        var invitation = found.get();
        var ask = acceptInvitation.room(invitation).ask(invitation.about(), frames.words(request));
        var here = "/invitasjon/" + secret;
        var signedIn = SignIn.current().isPresent();
        return Page.show(new View(ask.title(), ask.lines(),
                ask.open() && signedIn ? Optional.of(here) : Optional.empty(),
                ask.open() && !signedIn ? Optional.of(here + "/logg-inn") : Optional.empty(),
                ask.open() && !signedIn && demo.isPresent() ? Optional.of(here + "/demo") : Optional.empty(),
                invitation.name()));
    }

    /** Signing in leads back here; from here to the question. */
    @Access(Who.SIGNED_IN)
    @GetMapping("/invitasjon/{secret}/logg-inn")
    Page signedIn(@PathVariable String secret) {
        return Page.goTo("/invitasjon/" + secret);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/invitasjon/{secret}")
    Page accept(@SignedIn Person me, @PathVariable String secret, HttpServletRequest request) {
        attempts.spend(LOOK_UP, secret, request);
        return accept(me, secret);
    }

    private Page accept(Person me, String secret) {
        return switch (acceptInvitation.accept(secret, me)) {
            case AcceptInvitation.Accepted(var goOn) -> Page.goTo(goOn);
            case AcceptInvitation.UsedByAnother _ -> Page.refused("invitation.used-by-another");
            case AcceptInvitation.NoSuchLink _ -> Page.notFound();
        };
    }

    /** In the demo school the invited person is made up on the spot. */
    @Access(Who.EVERYONE)
    @PostMapping("/invitasjon/{secret}/demo")
    Page be(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        var found = lookUp(secret, request);
        if (demo.isEmpty() || found.isEmpty()) {
            return Page.notFound();
        }
        var invitation = found.get();
        var id = invitation.acceptedBy()
                .orElseGet(() -> people.byEmail(invitation.email()).map(Person::id)
                        .orElseGet(() -> add(invitation)));
        signIn.as(id, "demo", request, response);
        return accept(people.get(id), secret);
    }

    /** Every look-up counts, whether there is such a link or not: being stopped tells nothing. */
    private Optional<Invitation> lookUp(String secret, HttpServletRequest request) {
        attempts.spend(LOOK_UP, secret, request);
        return invitations.behind(secret);
    }

    private PersonId add(Invitation invitation) {
        var id = PersonId.random();
        people.add(new Person(id, invitation.name(), invitation.email(), Optional.empty()), clock.instant());
        return id;
    }
}
