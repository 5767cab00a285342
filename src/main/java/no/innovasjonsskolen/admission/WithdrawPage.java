package no.innovasjonsskolen.admission;

import java.util.List;
import no.innovasjonsskolen.admission.WithdrawApplication.Outcome;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Withdrawing the application: what it means, and the button. */
@Controller
class WithdrawPage {

    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("grunn", 1_000);
    private static final Form FORM = Form.of("admission.withdraw", REASON);

    /** @param lost what the municipality loses besides */
    record View(String title, String means, List<String> lost, FormView form, String back) {}

    private final Applications applications;
    private final WithdrawApplication withdrawApplication;
    private final ApplicationPeriod period;
    private final List<LetterContacts.LostWithApplication> lost;
    private final MunicipalityName names;
    private final SchoolClock clock;

    WithdrawPage(Applications applications, WithdrawApplication withdrawApplication,
            ApplicationPeriod period, List<LetterContacts.LostWithApplication> lost, MunicipalityName names,
            SchoolClock clock) {
        this.applications = applications;
        this.withdrawApplication = withdrawApplication;
        this.period = period;
        this.lost = lost;
        this.names = names;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/trekk")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        return Page.show(view(me, id, FORM.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/trekk")
    Page withdraw(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(me.id(), id, input, words));
        }
        return switch (withdrawApplication.withdraw(me, id, input.text(REASON))) {
            case Outcome.TakenBack _, Outcome.AlreadyTakenBack _ -> Page.goTo("/soknad");
            case Outcome.OnlyTheLead _ -> Page.refused(new Page.Way("/soknad/" + id,
                    "admission.to-the-application"), "admission.withdraw.only-the-lead");
        };
    }

    private View view(PersonId me, ApplicationId id, FormInput input, Words words) {
        var application = applications.get(id, me);
        var inLine = application.state() instanceof Application.Sent
                && period.on(application, clock.instant()) instanceof ApplicationPeriod.TooLate;
        return new View(words.localize("admission.withdraw.title", names.of(application.lead())),
                words.localize(inLine ? "admission.withdraw.means.late" : "admission.withdraw.means"),
                lost.stream().flatMap(it -> it.lostWith(Admissions.own(application.heading())).stream())
                        .map(words::say).toList(),
                input.view("/soknad/" + id + "/trekk", words), words.url("/soknad/" + id));
    }
}
