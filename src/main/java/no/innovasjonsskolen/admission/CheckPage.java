package no.innovasjonsskolen.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
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
     * @param lacks what is missing, each with the address where it is mended
     * @param send where it is sent; empty when there is nothing to send or it is too late
     */
    record View(List<Mend> lacks, boolean refused, List<SummaryRow> answers, Optional<String> send,
            String sendText,
            String sendHint, String back) {}

    record Mend(String text, String url) {}

    private final Applications applications;
    private final Representation representation;
    private final SubmitApplication submitApplication;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final Frames frames;
    private final SchoolClock clock;

    CheckPage(Applications applications, Representation representation, SubmitApplication submitApplication,
            ApplicationPeriod period, MunicipalityName names, Frames frames, SchoolClock clock) {
        this.applications = applications;
        this.representation = representation;
        this.submitApplication = submitApplication;
        this.period = period;
        this.names = names;
        this.frames = frames;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/se-over")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, HttpServletRequest request) {
        return Page.show(view(me, id, false, frames.words(request)));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/se-over")
    Page send(@SignedIn Person me, @PathVariable ApplicationId id, HttpServletRequest request) {
        return switch (submitApplication.submit(me, id)) {
            case SubmitApplication.Received _, SubmitApplication.NothingNew _ ->
                Page.goTo("/soknad/" + id + "/kvittering");
            case SubmitApplication.Lacking _ -> Page.invalid(view(me.id(), id, true, frames.words(request)));
            case SubmitApplication.NotNow(var why) ->
                Page.invalid(tooLate(me.id(), id, why, frames.words(request)));
        };
    }

    private View tooLate(PersonId me, ApplicationId id, ApplicationPeriod.Closed why, Words words) {
        var view = view(me, id, true, words);
        return new View(List.of(new Mend(why.in(words), words.url("/soknad/" + id))), true,
                view.answers(), view.send(), view.sendText(), view.sendHint(), view.back());
    }

    private View view(PersonId me, ApplicationId id, boolean refused, Words words) {
        var application = applications.get(id, representation.of(me));
        var reading = period.read(application, clock.instant());
        var open = reading.open();
        var nothingNew = application.state() instanceof Application.Sent && !application.changedSinceSent();
        return new View(
                Lack.of(application, reading.rule()).stream()
                        .map(lack -> new Mend(StateWords.of(lack, words),
                                words.url("/soknad/" + id + StateWords.pathOf(lack))))
                        .toList(),
                refused, new ApplicationSummary(application, open, words, names).all(),
                open && !nothingNew ? Optional.of("/soknad/" + id + "/se-over") : Optional.empty(),
                words.localize(application.state() instanceof Application.Sent
                        ? "admission.check.send-again" : "admission.check.send"),
                hint(reading.verdict(), words), words.url("/soknad/" + id));
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
