package no.innovasjonsskolen.eligibility;

import java.util.List;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.eligibility.EligibilityCase.Disputed;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a difference between two assessors ends. */
@Controller
class SettlePage {

    private static final int LONGEST = 2_000;
    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("grunn", LONGEST).required();

    private static final FieldSpec<Boolean> IMPARTIAL = FieldSpec.check("habil").required();

    record View(FormView form, String back) {}

    private final AssessorCases assessorCases;
    private final SettleCase settleCase;

    SettlePage(AssessorCases assessorCases, SettleCase settleCase) {
        this.assessorCases = assessorCases;
        this.settleCase = settleCase;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/vurdering/{id}/uenighet")
    Page show(@SignedIn Person me, @PathVariable ParticipantId id, Words words) {
        return assessorCases.get(me, id).state() instanceof Disputed disputed
                ? Page.show(view(id, form(holds(me.id(), disputed)).blank(), words)) : nothing(id);
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/vurdering/{id}/uenighet")
    Page settle(@SignedIn Person me, @PathVariable ParticipantId id, FormData sent, Words words) {
        if (!(assessorCases.get(me, id).state() instanceof Disputed disputed)) {
            return nothing(id);
        }
        var holds = holds(me.id(), disputed);
        var input = form(holds).read(sent);
        if (!input.isValid()) {
            return input.again(view(id, input, words));
        }
        return switch (settleCase.settle(me, id, input.get(holds), input.get(REASON))) {
            case SettleCase.Outcome.Settled _ -> Page.goTo(AssessPage.url(id) + "#brev");
            case SettleCase.Outcome.NothingToSettle _ -> nothing(id);
            case SettleCase.Outcome.OwnOpinion _ -> AssessPage.refused(id, "eligibility.refused.own");
        };
    }

    private static Page nothing(ParticipantId id) {
        return AssessPage.refused(id, "eligibility.refused.nothing-to-settle");
    }

    /** One of the two may only choose the other's; a third, either. */
    private static FieldSpec<Opinion.Id> holds(PersonId me, Disputed disputed) {
        return FieldSpec.oneOf("gjelder", List.of(disputed.first(), disputed.second()).stream()
                .filter(it -> !it.isOf(me))
                .map(it -> new Option<>(it.id().toString(), it.id(),
                        Sentence.of("eligibility.settle.option", it.by().name(), it.said().verdict()),
                        _ -> it.said().reason()))
                .toList()).required();
    }

    private static Form form(FieldSpec<Opinion.Id> holds) {
        return Form.of("eligibility.settle", holds, REASON, IMPARTIAL);
    }

    private static View view(ParticipantId id, FormInput input, Words words) {
        return new View(input.view(AssessPage.url(id) + "/uenighet", words), words.url(AssessPage.url(id)));
    }
}
