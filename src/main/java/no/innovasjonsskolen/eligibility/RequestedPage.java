package no.innovasjonsskolen.eligibility;

import java.util.List;
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
    private static final Form MISSING = Form.of("eligibility.requested", TEXT);
    private static final Form NOTICE = Form.of("eligibility.noticed", TEXT);

    /**
     * @param key where its own words are
     * @param wanted what is asked for, line by line
     * @param otherwise what follows if it does not come
     * @param answer what she has written
     * @param open whether she may answer
     * @param documents where she hands in documents
     */
    record View(String key, String status, String tone, List<String> wanted, String otherwise, String answer,
            boolean open, String documents, FormView form) {}

    private final Requests requests;
    private final AnswerRequest answerRequest;
    private final SchoolClock clock;

    RequestedPage(Requests requests, AnswerRequest answerRequest, SchoolClock clock) {
        this.requests = requests;
        this.answerRequest = answerRequest;
        this.clock = clock;
    }

    static String url(Request.Id id) {
        return "/bedt-om/" + id;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/bedt-om/{id}")
    Page show(@SignedIn PersonId me, @PathVariable Request.Id id, Words words) {
        var request = requests.get(id, me);
        return Page.show(view(request, form(request).blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/bedt-om/{id}")
    Page answer(@SignedIn Person me, @PathVariable Request.Id id, FormData sent, Words words) {
        var request = requests.get(id, me.id());
        var input = form(request).read(sent);
        if (!input.isValid()) {
            return input.again(view(request, input, words));
        }
        return switch (answerRequest.answer(me, id, input.text(TEXT).strip())) {
            case AnswerRequest.Outcome.Answered _ -> Page.goTo(url(id));
            case AnswerRequest.Outcome.NotAskedAnyMore _ -> Page.refused(
                    new Page.Way(url(id), "eligibility.requested.to"), "eligibility.refused.not-asked-more");
        };
    }

    private static Form form(Request request) {
        return request.kind().isNotice() ? NOTICE : MISSING;
    }

    private View view(Request request, FormInput input, Words words) {
        var late = request.until().hasPassed(clock.instant());
        var key = form(request).key();
        return new View(key, RequestText.status(request, clock.instant(), words), RequestText.tone(request),
                RequestText.wanted(request, words),
                words.localize(key + (late ? ".late" : ".otherwise"), request.until()),
                request.state() instanceof Request.Answered(var text, _) ? text : "",
                request.state() instanceof Request.Asked,
                words.url(Participations.documentsUrl(request.of())), input.view(url(request.id()), words));
    }
}
