package no.innovasjonsskolen.eligibility;

import java.util.Arrays;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.eligibility.RecordCondition.Found;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody at the office says whether the degree that a place depends on is finished. */
@Controller
class ConditionPage {

    private static final int LONGEST = 2_000;
    private static final FieldSpec<Verified> DIPLOMA = FieldSpec.oneOf("vitnemaal",
            Arrays.stream(Verified.values()).map(it -> Option.of(it.code(), it,
                    words -> words.localize("eligibility.condition.vitnemaal." + it.code()))).toList())
            .required();
    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("begrunnelse", LONGEST).required();
    private static final FieldSpec<Boolean> IMPARTIAL = FieldSpec.check("habil").required();
    private static final Form FORM = Form.of("eligibility.condition", DIPLOMA, REASON, IMPARTIAL);

    /** @param day what it was decided on */
    record View(FormView form, String day, String back) {}

    private final AssessorCases assessorCases;
    private final RecordCondition recordCondition;

    ConditionPage(AssessorCases assessorCases, RecordCondition recordCondition) {
        this.assessorCases = assessorCases;
        this.recordCondition = recordCondition;
    }

    static String url(ParticipantId id) {
        return AssessPage.url(id) + "/vilkaar";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/vurdering/{id}/vilkaar")
    Page show(@SignedIn Person me, @PathVariable ParticipantId id, Words words) {
        return Page.show(view(assessorCases.get(me, id), FORM.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/vurdering/{id}/vilkaar")
    Page record(@SignedIn Person me, @PathVariable ParticipantId id, FormData sent, Words words) {
        var file = assessorCases.get(me, id);
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(file, input, words));
        }
        return switch (recordCondition.record(me, id, new Found(input.get(DIPLOMA), input.get(REASON)))) {
            case RecordCondition.Outcome.Recorded _ -> Page.goTo(AssessPage.url(id) + "#brev");
            case RecordCondition.Outcome.NoCondition _ ->
                AssessPage.refused(id, "eligibility.refused.no-condition");
            case RecordCondition.Outcome.WaitsForHer _ ->
                AssessPage.refused(id, "eligibility.refused.waits-for-her");
            case RecordCondition.Outcome.TooEarly(var day) -> {
                var early = input.reject(DIPLOMA,
                        Sentence.of("eligibility.condition.vitnemaal.too-early", new Deadline(day)));
                yield early.again(view(file, early, words));
            }
            case RecordCondition.Outcome.Wrong(var problems) -> {
                var wrong = input.reject(problems.getFirst());
                yield wrong.again(view(file, wrong, words));
            }
        };
    }

    private static View view(EligibilityCase file, FormInput input, Words words) {
        var day = file.result().flatMap(EligibilityCase.Result::condition).orElseThrow(NotFound::new);
        return new View(input.view(url(file.id()), words),
                words.localize("eligibility.condition.day", new Deadline(day)),
                words.url(AssessPage.url(file.id())));
    }
}
