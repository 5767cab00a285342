package no.innovasjonsskolen.admission;

import java.util.List;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.invitation.AddressFields;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who writes in the application, and a letter to one more. */
@Controller
class ColleaguesPage {

    private static final Form FORM = Form.of("admission.colleague", AddressFields.NAME, AddressFields.EMAIL);

    record View(List<String> colleagues, FormView form, String back) {}

    private final Applications applications;
    private final InviteColleague inviteColleague;
    private final People people;

    ColleaguesPage(Applications applications, InviteColleague inviteColleague, People people) {
        this.applications = applications;
        this.inviteColleague = inviteColleague;
        this.people = people;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/kolleger")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        return Page.show(view(me, id, FORM.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/kolleger")
    Page ask(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(me.id(), id, input, words));
        }
        var colleague = new Recipient(input.get(AddressFields.NAME), input.get(AddressFields.EMAIL));
        return switch (inviteColleague.ask(me, id, colleague)) {
            case InviteColleague.Outcome.Asked _ -> Page.goTo(url(id));
            case InviteColleague.Outcome.NotNow _ -> ApplyPage.closed(new ApplicationPeriod.Gone(), id);
        };
    }

    private View view(PersonId me, ApplicationId id, FormInput input, Words words) {
        var lead = applications.get(id, me).lead();
        var colleagues = people.holding(new Role(RoleKind.COORDINATOR, lead.value()));
        return new View(colleagues.stream().map(Person::name).toList(), input.view(url(id), words),
                words.url("/soknad/" + id));
    }

    private static String url(ApplicationId id) {
        return "/soknad/" + id + "/kolleger";
    }
}
