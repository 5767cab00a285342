package no.innovasjonsskolen.admission;

import no.innovasjonsskolen.draft.DraftForm.Outcome;
import no.innovasjonsskolen.draft.Merge;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * One step of the application that is answered in writing. Half an answer is kept too; from there the way
 * goes on to the next step, and to the list of tasks when nothing more is to be written.
 */
@Controller
class StepPage {

    record View(String title, String lead, FormView form, String back) {}

    private final ApplicationDraft draft;

    StepPage(ApplicationDraft draft) {
        this.draft = draft;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/del/{step}")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, @PathVariable String step, Words words) {
        var asked = Question.Step.of(step);
        return Page.show(view(id, asked, asked.form().filled(draft.sheet(me, id.value())), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/del/{step}")
    Page save(@SignedIn Person me, @PathVariable ApplicationId id, @PathVariable String step, FormData sent,
            Words words) {
        var asked = Question.Step.of(step);
        var input = asked.form().readDraft(sent);
        return switch (draft.save(me, id.value(), input.written())) {
            case Outcome.Kept(var fields) when Merge.isDone(input, fields) ->
                Page.goTo(asked.next(draft.sheet(me.id(), id.value())).map(next -> url(id, next))
                        .orElse("/soknad/" + id));
            case Outcome.Kept(var fields) -> again(me, id, asked, Merge.of(input, fields), words);
            // Too late: what was typed is shown again, so that it can be copied.
            case Outcome.Closed(var why) -> again(me, id, asked, input.reject(why), words);
        };
    }

    private Page again(Person me, ApplicationId id, Question.Step step, FormInput input, Words words) {
        var shown = input.over(draft.sheet(me.id(), id.value()));
        return shown.again(view(id, step, shown, words));
    }

    private View view(ApplicationId id, Question.Step step, FormInput input, Words words) {
        return new View(words.localize("admission.step." + step.code()),
                words.localize("admission.step." + step.code() + ".lead"),
                input.view(url(id, step), words).autosaved(draft.url(id.value())),
                words.url("/soknad/" + id));
    }

    private static String url(ApplicationId id, Question.Step step) {
        return "/soknad/" + id + "/del/" + step.path();
    }
}
