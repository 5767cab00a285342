package no.innovasjonsskolen.disclosure;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.disclosure.Disclosure.Result;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One request to see documents, to the office: the answer, and an appeal sent on. */
@Controller
class OfficeDisclosurePage {

    private static final FieldSpec<Result> RESULT = FieldSpec
            .oneOf("svar", Option.of(Result.values(), Result::code)).required();
    private static final FieldSpec<String> GROUND = FieldSpec.line("hjemmel", 200);
    private static final FieldSpec<String> TEXT = FieldSpec.paragraphs("melding", 10_000).required();
    private static final Form ANSWER = Form.of("disclosure.answer-form", RESULT, GROUND, TEXT);
    private static final FieldSpec<String> STATEMENT = FieldSpec.paragraphs("uttalelse", 10_000).required();
    private static final Form SEND = Form.of("disclosure.send-form", STATEMENT);

    /** @param steps what can be done now */
    record View(String title, String status, String tone, String asked, List<SummaryRow> parts,
            List<Step> steps, String back) {

        /** What is wrong with the forms. */
        List<FormError> errors() {
            return steps.stream().flatMap(step -> step.form().errors().stream()).toList();
        }
    }

    /** @param what what it means */
    record Step(String title, String what, FormView form, String submit) {}

    /** A form that was sent, and not taken. */
    private record Tried(Form form, FormInput input) {}

    private final Disclosures disclosures;
    private final AnswerDisclosure answerDisclosure;
    private final SendDisclosureAppeal sendAppeal;
    private final SchoolClock clock;

    OfficeDisclosurePage(Disclosures disclosures, AnswerDisclosure answerDisclosure,
            SendDisclosureAppeal sendAppeal, SchoolClock clock) {
        this.disclosures = disclosures;
        this.answerDisclosure = answerDisclosure;
        this.sendAppeal = sendAppeal;
        this.clock = clock;
    }

    static String url(DisclosureId id) {
        return OfficeDisclosuresPage.ADDRESS + "/" + id;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/innsyn/{id}")
    Page show(@PathVariable DisclosureId id, Words words) {
        return Page.show(view(id, Optional.empty(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/innsyn/{id}")
    Page send(@SignedIn Person me, @PathVariable DisclosureId id, FormData sent, Words words) {
        if (SEND.isIn(sent)) {
            return sendOn(me, id, SEND.read(sent), words);
        }
        var read = ANSWER.read(sent);
        var input = read.find(RESULT).filter(it -> it != Result.FULL).isPresent()
                && read.text(GROUND).isBlank()
                        ? read.reject(GROUND, Sentence.of("disclosure.answer-form.hjemmel.missing")) : read;
        if (!input.isValid()) {
            return input.again(view(id, Optional.of(new Tried(ANSWER, input)), words));
        }
        return switch (answerDisclosure.answer(me, id, input.get(RESULT), input.text(GROUND),
                input.get(TEXT))) {
            case AnswerDisclosure.Outcome.Given _ -> Page.goTo(url(id));
            case AnswerDisclosure.Outcome.NotWaiting _ -> over(id);
        };
    }

    private Page sendOn(Person me, DisclosureId id, FormInput input, Words words) {
        if (!input.isValid()) {
            return input.again(view(id, Optional.of(new Tried(SEND, input)), words));
        }
        return switch (sendAppeal.send(me, id, input.get(STATEMENT))) {
            case SendDisclosureAppeal.Outcome.Sent _ -> Page.goTo(url(id));
            case SendDisclosureAppeal.Outcome.NotWaiting _ -> over(id);
        };
    }

    private static Page over(DisclosureId id) {
        return Page.refused(new Page.Way(url(id), "disclosure.to-request"), "disclosure.office.over");
    }

    private View view(DisclosureId id, Optional<Tried> tried, Words words) {
        var now = clock.instant();
        var request = disclosures.get(id);
        return new View(words.localize("disclosure.request", request.reference()),
                DisclosureText.status(request, now, words), DisclosureText.tone(request, now),
                words.localize("disclosure.office.asked", request.email(), request.askedAt(), request.due()),
                DisclosureText.parts(request, words),
                steps(request).stream().map(form -> step(id, form, tried, words)).toList(),
                words.url(OfficeDisclosuresPage.ADDRESS));
    }

    private static List<Form> steps(Disclosure request) {
        return switch (request.state()) {
            case Disclosure.Waiting _ -> List.of(ANSWER);
            case Disclosure.Appealed _ -> List.of(ANSWER, SEND);
            case Disclosure.Answered _, Disclosure.Sent _ -> List.of();
        };
    }

    private static Step step(DisclosureId id, Form form, Optional<Tried> tried, Words words) {
        var input = tried.filter(it -> it.form().equals(form)).map(Tried::input).orElseGet(form::blank);
        return new Step(words.localize(form.key() + ".title"), words.localize(form.key() + ".what"),
                input.view(url(id), words), words.localize(form.key() + ".submit"));
    }
}
