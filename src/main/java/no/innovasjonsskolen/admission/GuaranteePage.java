package no.innovasjonsskolen.admission;

import java.util.List;
import no.innovasjonsskolen.admission.SignGuarantee.Outcome;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The municipal director reads the application, and signs that the participants may take part all the way.
 */
@Controller
class GuaranteePage {

    private static final FieldSpec<String> TITLE = FieldSpec.line("stilling", 100).required()
            .autocomplete("organization-title").width(20);
    private static final FieldSpec<Boolean> AGREE = FieldSpec.check("bekreft").required();
    private static final Form FORM = Form.of("admission.guarantee", TITLE, AGREE);

    /** @param status who has signed; empty when nobody has */
    record View(String title, List<SummaryRow> answers, String wording, String status, boolean sign,
            FormView form) {}

    private final Applications applications;
    private final SignGuarantee signGuarantee;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final SchoolClock clock;

    GuaranteePage(Applications applications, SignGuarantee signGuarantee, ApplicationPeriod period,
            MunicipalityName names, SchoolClock clock) {
        this.applications = applications;
        this.signGuarantee = signGuarantee;
        this.period = period;
        this.names = names;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/garanti/{id}")
    Page show(@SignedIn Person me, @PathVariable ApplicationId id, Words words) {
        return Page.show(view(me, id, FORM.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/garanti/{id}")
    Page sign(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(me, id, input, words));
        }
        var wording = wording(applications.getToSign(id, me.id()), words);
        return switch (signGuarantee.sign(me, id, input.get(TITLE), wording)) {
            case Outcome.Signed _, Outcome.AlreadySigned _ -> Page.goTo(url(id));
            case Outcome.NotNow(var why) -> {
                var rejected = input.reject(why);
                yield rejected.again(view(me, id, rejected, words));
            }
        };
    }

    private View view(Person me, ApplicationId id, FormInput input, Words words) {
        var application = applications.getToSign(id, me.id());
        var signed = application.guarantee() instanceof Guarantee.Signed;
        return new View(words.localize("admission.guarantee.title", names.of(application.lead())),
                new ApplicationSummary(application, false, words, names).all(), wording(application, words),
                signed ? StateText.of(application.guarantee(), words) : "",
                !signed && period.closed(application, clock.instant()).isEmpty(),
                input.view(url(id), words));
    }

    private String wording(Application application, Words words) {
        return StateText.wording(names.of(application.lead()), period.teamRule(application), words);
    }

    private static String url(ApplicationId id) {
        return "/garanti/" + id;
    }
}
