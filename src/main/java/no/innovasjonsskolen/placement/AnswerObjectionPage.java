package no.innovasjonsskolen.placement;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the office answers an objection. */
@Controller
class AnswerObjectionPage {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_PUBLISHED = 300;
    private static final FieldSpec<Boolean> UPHELD = FieldSpec.oneOf("svar", List.of(
            Option.of("ja", true, Sentence.of("placement.answer.upheld")),
            Option.of("nei", false, Sentence.of("placement.answer.refused")))).required();
    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("grunn", LONGEST).required();
    private static final FieldSpec<String> PUBLISHED = FieldSpec.line("offentlig", LONGEST_PUBLISHED);
    private static final Form FORM = Form.of("placement.answer", UPHELD, REASON, PUBLISHED);

    record View(String back, String title, String text, Optional<String> answer, FormView form) {}

    private final Objections objections;
    private final AnswerObjection answerObjection;

    AnswerObjectionPage(Objections objections, AnswerObjection answerObjection) {
        this.objections = objections;
        this.answerObjection = answerObjection;
    }

    static String url(CallId call, Objection.Id id) {
        return "/kontor/opptak/%s/innsigelse/%s".formatted(call.value(), id);
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}/innsigelse/{objection}")
    Page show(@PathVariable("id") CallId call, @PathVariable("objection") Objection.Id id, Words words) {
        return Page.show(view(call, id, FORM.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}/innsigelse/{objection}")
    Page answer(@SignedIn Person me, @PathVariable("id") CallId call,
            @PathVariable("objection") Objection.Id id, FormData sent,
            Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(call, id, input, words));
        }
        var published = Optional.of(input.text(PUBLISHED)).filter(it -> input.get(UPHELD) && !it.isBlank());
        if (input.get(UPHELD) && published.isEmpty()) {
            var rejected = input.reject(PUBLISHED, Sentence.of("placement.answer.offentlig.missing"));
            return rejected.again(view(call, id, rejected, words));
        }
        var reply = new Objection.Reply(input.get(REASON), published);
        return switch (answerObjection.answer(me, call, id, reply)) {
            case AnswerObjection.Outcome.Answered _, AnswerObjection.Outcome.Already _ ->
                Page.goTo(DrawDeskPage.url(call));
            case AnswerObjection.Outcome.Own _ -> Page.refused(
                    new Page.Way(DrawDeskPage.url(call), "placement.back"), "placement.not-now.own");
        };
    }

    private View view(CallId call, Objection.Id id, FormInput input, Words words) {
        var objection = objections.get(call, id);
        return new View(words.url(DrawDeskPage.url(call)),
                words.localize("placement.objection.by", objection.name(), objection.version()),
                objection.text(), objection.answer().map(it -> it.reason()),
                input.view(url(call, id), words));
    }
}
