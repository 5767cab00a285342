package no.innovasjonsskolen.eligibility;

import java.util.List;
import java.util.stream.Stream;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.participation.Participations;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the school asks a participant for, to herself: what, by when, and that she has sent it. */
@Controller
class RequestedPage {

    private static final int LONGEST = 4_000;
    private static final FieldSpec<String> TEXT = FieldSpec.paragraphs("svar", LONGEST);
    private static final Form FORM = Form.of("eligibility.requested", TEXT);

    /**
     * @param wanted what is asked for, line by line
     * @param otherwise what follows if it does not come
     * @param answer what she has written
     * @param open whether she may answer
     * @param documents where she hands in documents
     */
    record View(String status, String tone, List<String> wanted, String otherwise, String answer,
            boolean open, String documents, FormView form) {}

    private final Requests requests;
    private final AnswerRequest answerRequest;
    private final SchoolClock clock;

    RequestedPage(Requests requests, AnswerRequest answerRequest, SchoolClock clock) {
        this.requests = requests;
        this.answerRequest = answerRequest;
        this.clock = clock;
    }

    static String url(RequestId id) {
        return "/bedt-om/" + id;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/bedt-om/{id}")
    Page show(@SignedIn PersonId me, @PathVariable RequestId id, Words words) {
        return Page.show(view(requests.get(id, me), FORM.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/bedt-om/{id}")
    Page answer(@SignedIn Person me, @PathVariable RequestId id, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(requests.get(id, me.id()), input, words));
        }
        return switch (answerRequest.answer(me, id, input.text(TEXT).strip())) {
            case AnswerRequest.Outcome.Answered _ -> Page.goTo(url(id));
            case AnswerRequest.Outcome.NotAskedAnyMore _ -> Page.refused(
                    new Page.Way(url(id), "eligibility.requested.to"), "eligibility.refused.not-asked-more");
        };
    }

    private View view(Request request, FormInput input, Words words) {
        var late = request.until().hasPassed(clock.instant());
        return new View(RequestText.status(request, clock.instant(), words), RequestText.tone(request),
                Stream.concat(request.papers().stream().map(words::say), Stream.of(request.other()))
                        .filter(it -> !it.isEmpty()).toList(),
                words.localize(late ? "eligibility.requested.late" : "eligibility.requested.otherwise",
                        request.until()),
                request.state() instanceof Request.Answered(var text, _) ? text : "",
                request.state() instanceof Request.Asked,
                words.url(Participations.documentsUrl(request.of())), input.view(url(request.id()), words));
    }
}
