package no.innovasjonsskolen.invitation;

import java.util.Optional;
import no.innovasjonsskolen.attempt.ClientAddress;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Browser;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Be the one whom a personal link was sent to. */
@Profile("demo & !production")
@Controller
class DemoInvitationPage {

    private final InvitationPage page;
    private final People people;
    private final SignIn signIn;
    private final SchoolClock clock;

    DemoInvitationPage(InvitationPage page, People people, SignIn signIn, SchoolClock clock) {
        this.page = page;
        this.people = people;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** The invited person is made up on the spot. */
    @Access(Who.EVERYONE)
    @PostMapping("/invitasjon/{secret}/demo")
    Page be(@PathVariable String secret, Browser browser, ClientAddress from) {
        var found = page.lookUp(secret, from);
        if (found.isEmpty()) {
            return Page.notFound();
        }
        var invitation = found.get();
        var id = invitation.acceptedBy()
                .orElseGet(() -> people.byEmail(invitation.email()).map(Person::id)
                        .orElseGet(() -> add(invitation)));
        signIn.as(id, "demo", browser);
        return page.accept(people.get(id), secret);
    }

    private PersonId add(Invitation invitation) {
        var id = PersonId.random();
        people.add(new Person(id, invitation.name(), invitation.email(), Optional.empty()), clock.instant());
        return id;
    }
}
