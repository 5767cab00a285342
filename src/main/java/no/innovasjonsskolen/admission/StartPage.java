package no.innovasjonsskolen.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.CallState;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything in the admission that is this person's to do: begin, go on, take part, sign. */
@Controller
class StartPage {

    /**
     * @param call where the call stands, in a sentence
     * @param begin municipalities she can begin an application for
     * @param lines what she has a hand in
     */
    record View(String call, List<Choice> begin, List<Line> lines, boolean nothing, List<FormError> errors) {}

    record Choice(String number, String text) {}

    record Line(String url, String text, String status, String tone) {}

    private final StartApplication startApplication;
    private final Applications applications;
    private final Participants participants;
    private final Guarantees guarantees;
    private final Representation representation;
    private final Programmes programmes;
    private final MunicipalityName names;
    private final Frames frames;
    private final SchoolClock clock;

    StartPage(StartApplication startApplication, Applications applications, Participants participants,
            Guarantees guarantees, Representation representation, Programmes programmes,
            MunicipalityName names,
            Frames frames, SchoolClock clock) {
        this.startApplication = startApplication;
        this.applications = applications;
        this.participants = participants;
        this.guarantees = guarantees;
        this.representation = representation;
        this.programmes = programmes;
        this.names = names;
        this.frames = frames;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad")
    Page show(@SignedIn Person me, HttpServletRequest request) {
        return Page.show(view(me, List.of(), frames.words(request)));
    }

    private View view(Person me, List<FormError> errors, Words words) {
        var now = clock.instant();
        var mine = representation.of(me.id());
        var applied = mine.isEmpty() ? List.<Application>of() : applications.of(mine);
        var begin = begin(mine, applied, now, words);
        var lines = lines(me, applied, words);
        return new View(callLine(now, words), begin, lines, begin.isEmpty() && lines.isEmpty(), errors);
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad")
    Page start(@SignedIn Person me, @RequestParam MunicipalityNumber kommune, HttpServletRequest request) {
        var words = frames.words(request);
        return switch (startApplication.start(me, kommune)) {
            case StartApplication.Started(var id) -> Page.goTo("/soknad/" + id);
            case StartApplication.Taken(var by) -> Page.invalid(view(me,
                    List.of(FormError.at("innhold", ApplyPage.taken(by, names.of(kommune), words))), words));
            case StartApplication.NoCallIsOpen _ -> Page.invalid(view(me,
                    List.of(FormError.at("innhold", words.localize("admission.start.no-call"))), words));
            case StartApplication.NotYours _ -> Page.notFound();
        };
    }

    private List<Choice> begin(List<MunicipalityNumber> mine, List<Application> applied, Instant now,
            Words words) {
        var call = programmes.currentCall(now).filter(it -> it.stateAt(now).takesApplications());
        if (call.isEmpty()) {
            return List.of();
        }
        return mine.stream()
                .filter(number -> applied.stream()
                        .noneMatch(application -> application.lead().equals(number)
                                && application.call().equals(call.get().id())
                                && !(application.state() instanceof Application.Withdrawn)))
                .map(number -> new Choice(number.value(),
                        words.localize("admission.start.begin", names.of(number))))
                .toList();
    }

    private List<Line> lines(Person me, List<Application> applied, Words words) {
        var lines = new ArrayList<Line>();
        for (var application : applied) {
            lines.add(new Line(words.url("/soknad/" + application.id()),
                    words.localize("admission.start.application", names.of(application.lead()),
                            application.reference()),
                    StateWords.of(application.state(), words), StateWords.tone(application.state())));
        }
        for (var own : participants.own(me.id())) {
            lines.add(new Line(words.url("/min-del/" + own.id()), words.localize("admission.start.own-part"),
                    StateWords.of(own.standing(), words), StateWords.tone(own.standing())));
        }
        for (var id : guarantees.lettingIn(me.id())) {
            lines.add(new Line(words.url("/garanti/" + id), words.localize("admission.start.guarantee"), "",
                    ""));
        }
        return lines;
    }

    private String callLine(Instant now, Words words) {
        return programmes.currentCall(now).map(call -> switch (call.stateAt(now)) {
            case CallState.Announced(var opens) -> words.localize("admission.call.announced", opens);
            case CallState.Open(var deadline) -> words.localize("admission.call.open", deadline);
            case CallState.Rolling(var deadline, _) -> words.localize("admission.call.rolling", deadline);
            case CallState.Closed(var deadline) -> words.localize("admission.call.closed", deadline);
            case CallState.Cancelled _ -> words.localize("admission.call.cancelled");
        }).orElseGet(() -> words.localize("admission.call.none"));
    }
}
