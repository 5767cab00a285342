package no.innovasjonsskolen.ruling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.letter.Block;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One appeal, to the office: sent to the board with a statement, and what the board decided entered. */
@Controller
class OfficeAppealPage {

    private static final int LONGEST = 20_000;
    private static final FieldSpec<String> STATEMENT = FieldSpec.paragraphs("uttalelse", LONGEST).required();
    private static final FieldSpec<Appeal.Result> RESULT = FieldSpec.oneOf("utfall",
            Arrays.stream(Appeal.Result.values()).map(it -> Option.of(code(it), it,
                    words -> words.localize(AppealText.key(it)))).toList())
            .required();
    private static final FieldSpec<LocalDate> DECIDED_ON = FieldSpec.date("dato").required();
    private static final FieldSpec<String> REASONS = FieldSpec.paragraphs("begrunnelse", LONGEST).required();
    private static final Form FORWARD = Form.of("ruling.forward", STATEMENT);
    private static final Form DECIDE = Form.of("ruling.decide", RESULT, DECIDED_ON, REASONS);

    /**
     * @param step the form of what can be done now, and what its button says; empty when nothing is left
     * @param ruling the letter that is appealed against
     * @param caseUrl where the case is seen to, and a new ruling made
     */
    record View(AppealText.Line appeal, Optional<Step> step, String rulingTitle, String language,
            List<Block> ruling, String caseUrl, String back) {}

    /** @param what what it means */
    record Step(String title, String what, FormView form, String submit) {}

    private final OfficeAppeals officeAppeals;
    private final ForwardAppeal forwardAppeal;
    private final RecordBoardDecision recordBoardDecision;
    private final Notices notices;
    private final RulingKinds kinds;

    OfficeAppealPage(OfficeAppeals officeAppeals, ForwardAppeal forwardAppeal,
            RecordBoardDecision recordBoardDecision, Notices notices, RulingKinds kinds) {
        this.officeAppeals = officeAppeals;
        this.forwardAppeal = forwardAppeal;
        this.recordBoardDecision = recordBoardDecision;
        this.notices = notices;
        this.kinds = kinds;
    }

    static String url(AppealId id) {
        return AppealsPage.ADDRESS + "/" + id;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/klager/{id}")
    Page show(@SignedIn PersonId me, @PathVariable AppealId id, Words words) {
        return Page.show(view(me, id, Optional.empty(), words));
    }

    /** Only the form whose turn it is: somebody else may have taken the step while this one was written. */
    @Access(Who.OFFICE)
    @PostMapping("/kontor/klager/{id}")
    Page send(@SignedIn Person me, @PathVariable AppealId id, FormData sent, Words words) {
        return switch (officeAppeals.get(id, me.id()).appeal().state()) {
            case Appeal.Received _ when FORWARD.isIn(sent) -> forward(me, id, FORWARD.read(sent), words);
            case Appeal.Forwarded _ when DECIDE.isIn(sent) -> enter(me, id, DECIDE.read(sent), words);
            case Appeal.Received _, Appeal.Forwarded _ -> over(id);
            case Appeal.Withdrawn _, Appeal.Reversed _, Appeal.Decided _ -> over(id);
        };
    }

    private Page forward(Person me, AppealId id, FormInput input, Words words) {
        if (!input.isValid()) {
            return again(me, id, input, words);
        }
        return switch (forwardAppeal.forward(me, id, input.get(STATEMENT))) {
            case ForwardAppeal.Outcome.Forwarded _ -> Page.goTo(url(id));
            case ForwardAppeal.Outcome.NotWaiting _ -> over(id);
        };
    }

    private Page enter(Person me, AppealId id, FormInput input, Words words) {
        if (!input.isValid()) {
            return again(me, id, input, words);
        }
        var decision = new Appeal.BoardDecision(input.get(RESULT), input.get(DECIDED_ON), input.get(REASONS));
        return switch (recordBoardDecision.record(me, id, decision)) {
            case RecordBoardDecision.Outcome.Recorded _ -> Page.goTo(url(id));
            case RecordBoardDecision.Outcome.ImpossibleDay _ -> again(me, id,
                    input.reject(DECIDED_ON, Sentence.of("ruling.decide.dato.impossible")), words);
            case RecordBoardDecision.Outcome.CameInTime _ -> again(me, id,
                    input.reject(RESULT, Sentence.of("ruling.decide.utfall.in-time")), words);
            case RecordBoardDecision.Outcome.NotAtTheBoard _ -> over(id);
        };
    }

    private static Page over(AppealId id) {
        return Page.refused(new Page.Way(url(id), "ruling.to-appeal"), "ruling.appeals.over");
    }

    private Page again(Person me, AppealId id, FormInput input, Words words) {
        return input.again(view(me.id(), id, Optional.of(input), words));
    }

    private View view(PersonId me, AppealId id, Optional<FormInput> input, Words words) {
        var appealed = officeAppeals.get(id, me);
        var ruling = appealed.ruling();
        var about = ruling.content().about();
        var language = ruling.content().language();
        return new View(AppealText.line(appealed.appeal(), words), step(appealed.appeal(), input, words),
                ruling.content().text().title(), language.code(),
                RulingLetterText.of(ruling, notices.lastDay(ruling), words.in(language)),
                words.url(kinds.of(about).officeUrl(about.id())), words.url(AppealsPage.ADDRESS));
    }

    private static Optional<Step> step(Appeal appeal, Optional<FormInput> input, Words words) {
        return switch (appeal.state()) {
            case Appeal.Received _ -> Optional.of(step("ruling.forward",
                    input.orElseGet(FORWARD::blank).view(url(appeal.id()), words), words));
            case Appeal.Forwarded _ -> Optional.of(step("ruling.decide",
                    input.orElseGet(DECIDE::blank).view(url(appeal.id()), words), words));
            case Appeal.Withdrawn _, Appeal.Reversed _, Appeal.Decided _ -> Optional.empty();
        };
    }

    private static Step step(String key, FormView form, Words words) {
        return new Step(words.localize(key + ".title"), words.localize(key + ".what"), form,
                words.localize(key + ".submit"));
    }

    private static String code(Appeal.Result result) {
        return switch (result) {
            case UPHELD -> "stadfestet";
            case REVERSED -> "omgjort";
            case DISMISSED_AS_LATE -> "avvist";
        };
    }
}
