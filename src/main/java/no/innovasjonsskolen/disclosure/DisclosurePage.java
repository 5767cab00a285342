package no.innovasjonsskolen.disclosure;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.attempt.ClientAddress;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the link in a letter leads: how the request stands, and an appeal. */
@Controller
class DisclosurePage {

    private static final String LOOK_UP = "disclosure-link";
    private static final FieldSpec<String> TEXT = FieldSpec.paragraphs("klage", 10_000).required();
    private static final Form FORM = Form.of("disclosure.appeal-form", TEXT);

    /**
     * @param told what the time means for her
     * @param form empty while there is nothing to appeal against
     */
    record View(String title, String status, String tone, String told, List<SummaryRow> parts,
            Optional<FormView> form) {

        /** What is wrong with the form. */
        List<FormError> errors() {
            return form.map(FormView::errors).orElse(List.of());
        }
    }

    private final Disclosures disclosures;
    private final AppealDisclosure appealDisclosure;
    private final Attempts attempts;
    private final SchoolClock clock;

    DisclosurePage(Disclosures disclosures, AppealDisclosure appealDisclosure, Attempts attempts,
            SchoolClock clock) {
        this.disclosures = disclosures;
        this.appealDisclosure = appealDisclosure;
        this.attempts = attempts;
        this.clock = clock;
    }

    static String url(String secret) {
        return AskDisclosurePage.ADDRESS + "/" + secret;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/innsyn/{secret}")
    Page show(@PathVariable String secret, ClientAddress from, Words words) {
        attempts.spend(LOOK_UP, secret, from);
        return Page.show(view(secret, FORM.blank(), words));
    }

    @Access(Who.EVERYONE)
    @PostMapping("/innsyn/{secret}")
    Page appeal(@PathVariable String secret, FormData sent, ClientAddress from, Words words) {
        attempts.spend(LOOK_UP, secret, from);
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(secret, input, words));
        }
        return switch (appealDisclosure.appeal(secret, input.get(TEXT))) {
            case AppealDisclosure.Outcome.Lodged _ -> Page.goTo(url(secret));
            case AppealDisclosure.Outcome.NotNow _ -> Page.refused(
                    new Page.Way(url(secret), "disclosure.to-request"), "disclosure.appeal.not-now");
        };
    }

    private View view(String secret, FormInput input, Words words) {
        var now = clock.instant();
        var request = disclosures.behind(secret);
        var may = request.mayAppeal(now) && !disclosures.hasAppealed(request.id());
        return new View(words.localize("disclosure.request", request.reference()),
                DisclosureText.status(request, now, words), DisclosureText.tone(request, now),
                told(request, may, words), DisclosureText.parts(request, words),
                may ? Optional.of(input.view(url(secret), words)) : Optional.empty());
    }

    private String told(Disclosure request, boolean mayAppeal, Words words) {
        if (mayAppeal) {
            return words.localize(request.state() instanceof Disclosure.Waiting
                    ? "disclosure.told.silent" : "disclosure.told.may-appeal",
                    request.appealBy().orElseThrow());
        }
        return switch (request.state()) {
            case Disclosure.Waiting _ -> words.localize(request.isSilent(clock.instant())
                    ? "disclosure.told.over" : "disclosure.told.waiting", request.due());
            case Disclosure.Answered _ -> words.localize("disclosure.told.answered");
            case Disclosure.Appealed _ -> words.localize("disclosure.told.appealed");
            case Disclosure.Sent _ -> words.localize("disclosure.told.sent");
        };
    }
}
