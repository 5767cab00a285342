package no.innovasjonsskolen.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.RightPeriod;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.invitation.AddressFields;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who writes in the application, a letter to one more, and the end of a right. */
@Controller
class ColleaguesPage {

    private static final Form FORM = Form.of("admission.colleague", AddressFields.NAME, AddressFields.EMAIL);

    /** @param asked those who have been sent a link that nobody has used */
    record View(List<Line> writers, List<Line> asked, FormView form, String back) {}

    /** @param end where the right ends, or the question is taken back; empty where that is not hers to do */
    record Line(String name, String text, Optional<String> end) {}

    private final Applications applications;
    private final Colleagues colleagues;
    private final InviteColleague inviteColleague;
    private final EndColleague endColleague;
    private final People people;
    private final MunicipalityName names;

    ColleaguesPage(Applications applications, Colleagues colleagues, InviteColleague inviteColleague,
            EndColleague endColleague, People people, MunicipalityName names) {
        this.applications = applications;
        this.colleagues = colleagues;
        this.inviteColleague = inviteColleague;
        this.endColleague = endColleague;
        this.people = people;
        this.names = names;
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

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/kolleger/{person}/avslutt")
    Page end(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable PersonId person) {
        return switch (endColleague.end(me, id, person)) {
            case EndColleague.Outcome.Ended _ -> Page.goTo(person.equals(me.id()) ? "/soknad" : url(id));
        };
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/kolleger/spurt/{invitation}/ta-tilbake")
    Page takeBack(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable UUID invitation) {
        return switch (endColleague.takeBack(me, id, invitation)) {
            case EndColleague.Outcome.Ended _ -> Page.goTo(url(id));
        };
    }

    private View view(PersonId me, ApplicationId id, FormInput input, Words words) {
        var application = applications.get(id, me);
        var mine = colleagues.through(application, me).map(Partner::id);
        var lead = names.of(application.lead());
        var writers = new ArrayList<Line>();
        people.holding(new Role(RoleKind.COORDINATOR, application.lead().value()))
                .forEach(it -> writers.add(new Line(it.name(),
                        words.localize("admission.colleague.applies", lead), Optional.empty())));
        colleagues.of(id).forEach(it -> writers.add(new Line(people.get(it.person()).name(),
                words.localize("admission.colleague.writes", it.partner()
                        .map(partner -> names.of(application.partner(partner).municipality())).orElse(lead),
                        words.dateTime(it.since()),
                        words.date(LocalDate.ofInstant(RightPeriod.end(it.since()), SchoolClock.OSLO))),
                it.partner().equals(mine) ? Optional.of(url(id) + "/" + it.person().value() + "/avslutt")
                        : Optional.empty())));
        return new View(writers, colleagues.asked(id).stream()
                .filter(it -> colleagues.through(application, it.askedBy()).map(Partner::id).equals(mine))
                .map(it -> new Line(it.name(), words.localize("admission.colleague.asked", it.email(),
                        words.dateTime(it.invitedAt())),
                        Optional.of(url(id) + "/spurt/" + it.id() + "/ta-tilbake")))
                .toList(), input.view(url(id), words), words.url("/soknad/" + id));
    }

    private static String url(ApplicationId id) {
        return "/soknad/" + id + "/kolleger";
    }
}
