package no.innovasjonsskolen.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.draft.Blank;
import no.innovasjonsskolen.draft.FieldAnswer;
import no.innovasjonsskolen.draft.Filled;
import no.innovasjonsskolen.draft.FormFields;
import no.innovasjonsskolen.draft.FieldOutcome;
import no.innovasjonsskolen.draft.Sheet;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One step of the application that is answered in writing. Half an answer is kept too. */
@Controller
class StepPage {

    /** @param autosave where the browser saves field by field while somebody writes */
    record View(String title, String lead, List<Field> fields, List<FormError> errors, String action,
            String back, String autosave) {}

    private final Applications applications;
    private final Representation representation;
    private final WriteAnswers writeAnswers;
    private final Frames frames;

    StepPage(Applications applications, Representation representation, WriteAnswers writeAnswers,
            Frames frames) {
        this.applications = applications;
        this.representation = representation;
        this.writeAnswers = writeAnswers;
        this.frames = frames;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/del/{step}")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, @PathVariable String step,
            HttpServletRequest request) {
        var words = frames.words(request);
        var answers = applications.get(id, representation.of(me)).answers();
        return Page.show(view(id, Question.Step.of(step), fields(Question.Step.of(step), answers, words),
                List.of(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/del/{step}")
    Page save(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable String step,
            HttpServletRequest request) {
        var words = frames.words(request);
        var asked = Question.Step.of(step);
        var filled = Filled.read(request, blanks(asked.questions()), words);
        return switch (writeAnswers.write(me, id, filled.clean())) {
            case WriteAnswers.Kept kept when kept.twoTexts() ->
                Page.conflict(again(me, id, asked, filled, kept.fields(), words));
            case WriteAnswers.Kept kept when !filled.isGood() ->
                Page.invalid(again(me, id, asked, filled, kept.fields(), words));
            case WriteAnswers.Kept _ -> Page.goTo("/soknad/" + id);
            // Too late: what was typed is shown again, so that it can be copied.
            case WriteAnswers.NotNow(var why) -> Page.invalid(again(me, id, asked,
                    filled.with(asked.questions().getFirst().field(), StateWords.of(why, words)), Map.of(),
                    words));
        };
    }

    /** Saves while somebody writes; the same rules as when the form is sent. */
    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/felt")
    ResponseEntity<List<FieldAnswer>> autosave(@SignedIn Person me, @PathVariable ApplicationId id,
            HttpServletRequest request) {
        var words = frames.words(request);
        var filled = Filled.read(request, blanks(List.of(Question.values())), words);
        return switch (writeAnswers.write(me, id, filled.clean())) {
            case WriteAnswers.Kept kept -> ResponseEntity.status(kept.twoTexts() ? 409 : filled.isGood()
                    ? 200 : 422)
                    .body(FieldAnswer.of(kept.fields(), filled, words));
            case WriteAnswers.NotNow(var why) -> ResponseEntity.status(422)
                    .body(filled.raw().keySet().stream()
                            .map(field -> FieldAnswer.refused(field, StateWords.of(why, words))).toList());
        };
    }

    /** What stands now, for a page that has been open for a while. */
    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/felt")
    ResponseEntity<List<FieldAnswer>> standing(@SignedIn PersonId me, @PathVariable ApplicationId id,
            HttpServletRequest request) {
        return ResponseEntity.ok(FieldAnswer.of(applications.get(id, representation.of(me)).answers(),
                frames.words(request)));
    }

    private View again(Person me, ApplicationId id, Question.Step step, Filled filled,
            Map<String, FieldOutcome> outcomes, Words words) {
        var answers = applications.get(id, representation.of(me.id())).answers();
        return view(id, step, FormFields.again(fields(step, answers, words), filled, outcomes, words),
                filled.summary(), words);
    }

    private static View view(ApplicationId id, Question.Step step, List<Field> fields, List<FormError> errors,
            Words words) {
        return new View(words.localize("admission.step." + step.code()),
                words.localize("admission.step." + step.code() + ".lead"), fields, errors,
                words.url("/soknad/" + id + "/del/" + step.path()), words.url("/soknad/" + id),
                words.url("/soknad/" + id + "/felt"));
    }

    private static List<Field> fields(Question.Step step, Sheet answers, Words words) {
        return step.questions().stream().map(question -> field(question, answers, words)).toList();
    }

    private static Field field(Question question, Sheet answers, Words words) {
        var key = "admission.question." + question.field();
        var text = answers.text(question.field());
        var field = Field.line(question.field(), words.localize(key),
                words.has(key + ".hint") ? words.localize(key + ".hint") : "", text.value(), text.version())
                .as(question.kind());
        var known = switch (question) {
            case CONTACT_NAME -> field.known("name", 20);
            case CONTACT_EMAIL -> field.known("email", 20);
            case CONTACT_PHONE -> field.known("tel", 10);
            case INVOICE_REFERENCE -> field.known("", 20);
            default -> field;
        };
        return question.required() ? known : known.mayBeEmpty();
    }

    private static List<Blank> blanks(List<Question> questions) {
        return questions.stream()
                .map(question -> new Blank(question.field(), question.kind(), question.longest())).toList();
    }
}
