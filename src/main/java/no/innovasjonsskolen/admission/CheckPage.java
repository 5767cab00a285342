package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.SubmitApplication.Outcome;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
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

/** Everything the application says, what it lacks, and the button that sends it. */
@Controller
class CheckPage {

    /**
     * @param errors why it was not sent, after somebody tried; each with the address where it is mended
     * @param lacks the same before anybody has tried
     * @param waiting who has not said yes yet, and can still; with the page that shows them
     * @param unsent what has been changed since it was sent and cannot be sent any more; may be empty
     * @param paper where it is had as a PDF
     * @param send where it is sent; empty when there is nothing to send or it is too late
     */
    record View(List<FormError> errors, List<FormError> lacks, Optional<FormError> waiting,
            List<SummaryRow> answers, String unsent, String paper, Optional<String> send, String sendText,
            String sendHint, String back) {}

    private final Applications applications;
    private final SubmitApplication submitApplication;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final SchoolClock clock;

    CheckPage(Applications applications, SubmitApplication submitApplication, ApplicationPeriod period,
            MunicipalityName names, SchoolClock clock) {
        this.applications = applications;
        this.submitApplication = submitApplication;
        this.period = period;
        this.names = names;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/se-over")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        var application = applications.get(id, me);
        var lacks = lacks(id, Lack.of(application, period.teamRule(application)), words);
        return Page.show(view(application, List.of(), lacks, words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/se-over")
    Page send(@SignedIn Person me, @PathVariable ApplicationId id, Words words) {
        return switch (submitApplication.submit(me, id)) {
            case Outcome.Received _, Outcome.NothingNew _ -> Page.goTo("/soknad/" + id + "/kvittering");
            case Outcome.Lacking(var lacks) -> refused(me, id, lacks(id, lacks, words), words);
            case Outcome.NotNow(var why) -> refused(me, id,
                    List.of(FormError.elsewhere(words.url("/soknad/" + id), words.say(why))), words);
        };
    }

    private Page refused(Person me, ApplicationId id, List<FormError> errors, Words words) {
        return Page.invalid(view(applications.get(id, me.id()), errors, List.of(), words));
    }

    private List<FormError> lacks(ApplicationId id, List<Lack> lacks, Words words) {
        return lacks.stream().map(lack -> FormError.elsewhere(
                words.url("/soknad/" + id + StateText.pathOf(lack)), StateText.of(lack, names, words)))
                .toList();
    }

    private View view(Application application, List<FormError> errors, List<FormError> lacks, Words words) {
        var reading = period.read(application, clock.instant());
        var hub = "/soknad/" + application.id();
        var nothingNew = application.state() instanceof Application.Sent && !application.changedSinceSent();
        var locked = !reading.open() && application.state() instanceof Application.Sent(var last)
                ? Optional.of(last) : Optional.<Application.Submission>empty();
        return new View(errors, locked.isPresent() ? List.of() : lacks, waiting(application, lacks, words),
                locked.map(it -> ApplicationSummary.sent(it, names, words)).orElseGet(
                        () -> new ApplicationSummary(application, reading.open(), words, names).all()),
                locked.map(it -> StateText.unsent(it, application, words)).orElse(""),
                words.url(ReceiptPage.paperUrl(application.id())),
                reading.open() && !nothingNew ? Optional.of(hub + "/se-over") : Optional.empty(),
                words.localize(application.state() instanceof Application.Sent
                        ? "admission.check.send-again" : "admission.check.send"),
                hint(reading.verdict(), words), words.url(hub));
    }

    /** An application may be sent before everybody has said yes; nobody sends one without knowing. */
    private static Optional<FormError> waiting(Application application, List<FormError> lacks, Words words) {
        var silent = application.team().stream()
                .filter(it -> !(it.standing() instanceof Participant.Confirmed)).map(Participant::name)
                .toList();
        var never = application.team().stream().anyMatch(it -> it.standing() instanceof Participant.Named);
        return silent.isEmpty() || !lacks.isEmpty() ? Optional.empty()
                : Optional.of(FormError.elsewhere(words.url("/soknad/" + application.id() + "/venter"),
                        words.localize(never ? "admission.check.waiting.never" : "admission.check.waiting",
                                words.list(silent))));
    }

    private static String hint(ApplicationPeriod.Verdict verdict, Words words) {
        return switch (verdict) {
            case ApplicationPeriod.InTime(var call) ->
                words.localize("admission.check.hint", call.dates().deadline());
            case ApplicationPeriod.Rolling _ -> words.localize("admission.check.hint.rolling");
            case ApplicationPeriod.TooLate _ -> "";
        };
    }
}
