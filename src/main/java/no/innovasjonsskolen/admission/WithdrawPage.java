package no.innovasjonsskolen.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.draft.Blank;
import no.innovasjonsskolen.draft.Filled;
import no.innovasjonsskolen.draft.FormFields;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.Field.Kind;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Taking the application back: what it means, and the button. */
@Controller
class WithdrawPage {

    private static final String REASON = "grunn";
    private static final List<Blank> BLANKS = List.of(new Blank(REASON, Kind.PARAGRAPHS, 1_000));

    record View(String title, Field reason, List<FormError> errors, String action, String back) {}

    private final Applications applications;
    private final Representation representation;
    private final WithdrawApplication withdrawApplication;
    private final MunicipalityName names;
    private final Frames frames;

    WithdrawPage(Applications applications, Representation representation,
            WithdrawApplication withdrawApplication, MunicipalityName names, Frames frames) {
        this.applications = applications;
        this.representation = representation;
        this.withdrawApplication = withdrawApplication;
        this.names = names;
        this.frames = frames;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/trekk")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, HttpServletRequest request) {
        var words = frames.words(request);
        return Page.show(view(me, id, reason(words), List.of(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/trekk")
    Page withdraw(@SignedIn Person me, @PathVariable ApplicationId id, HttpServletRequest request) {
        var words = frames.words(request);
        var filled = Filled.read(request, BLANKS, words);
        if (!filled.isGood()) {
            return Page.invalid(view(me.id(), id, FormFields.again(reason(words), filled, Map.of(), words),
                    filled.summary(), words));
        }
        return switch (withdrawApplication.withdraw(me, id, filled.value(REASON))) {
            case WithdrawApplication.TakenBack _, WithdrawApplication.AlreadyTakenBack _ ->
                Page.goTo("/soknad");
            case WithdrawApplication.OnlyTheLead _ -> Page.refused(new Page.Way("/soknad/" + id,
                    "admission.to-the-application"), "admission.withdraw.only-the-lead");
        };
    }

    private View view(PersonId me, ApplicationId id, Field reason, List<FormError> errors, Words words) {
        var application = applications.get(id, representation.of(me));
        return new View(words.localize("admission.withdraw.title", names.of(application.lead())), reason,
                errors,
                "/soknad/" + id + "/trekk", words.url("/soknad/" + id));
    }

    private static Field reason(Words words) {
        return new Field(Kind.PARAGRAPHS, REASON, words.localize("admission.withdraw.reason"),
                words.localize("admission.withdraw.reason.hint"), true, "", -1, "", 0, List.of(),
                Optional.empty(), Optional.empty());
    }
}
