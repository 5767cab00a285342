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
import no.innovasjonsskolen.site.FormError;
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
    private static final FieldSpec<String> REPLY = FieldSpec.paragraphs("melding", 4_000).required();
    private static final Form INTERIM = Form.of("ruling.interim", REPLY);
    private static final Form DECIDE = Form.of("ruling.decide", RESULT, DECIDED_ON, REASONS);

    /**
     * @param steps what can be done now
     * @param ruling the letter that is appealed against
     * @param caseUrl where the case is seen to, and a new ruling made
     */
    record View(AppealText.Line appeal, List<Step> steps, List<FormError> errors, String rulingTitle,
            String language,
            List<Block> ruling, String caseUrl, String back) {}

    /** A form that was sent, and not taken. */
    private record Tried(Form form, FormInput input) {}

    /** @param what what it means */
    record Step(String title, String what, FormView form, String submit) {}

    private final OfficeAppeals officeAppeals;
    private final SendInterimReply sendInterimReply;
    private final ForwardAppeal forwardAppeal;
    private final RecordBoardDecision recordBoardDecision;
    private final Notices notices;
    private final RulingKinds kinds;

    OfficeAppealPage(OfficeAppeals officeAppeals, SendInterimReply sendInterimReply,
            ForwardAppeal forwardAppeal, RecordBoardDecision recordBoardDecision, Notices notices,
            RulingKinds kinds) {
        this.officeAppeals = officeAppeals;
        this.sendInterimReply = sendInterimReply;
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
            case Appeal.Received _ when INTERIM.isIn(sent) -> reply(me, id, INTERIM.read(sent), words);
            case Appeal.Forwarded _ when DECIDE.isIn(sent) -> enter(me, id, DECIDE.read(sent), words);
            case Appeal.Received _, Appeal.Forwarded _ -> over(id);
            case Appeal.Withdrawn _, Appeal.Reversed _, Appeal.Decided _ -> over(id);
        };
    }

    private Page reply(Person me, AppealId id, FormInput input, Words words) {
        if (!input.isValid()) {
            return again(me, id, new Tried(INTERIM, input), words);
        }
        return switch (sendInterimReply.send(me, id, input.get(REPLY))) {
            case SendInterimReply.Outcome.Sent _ -> Page.goTo(url(id));
            case SendInterimReply.Outcome.NotNeeded _ -> over(id);
        };
    }

    private Page forward(Person me, AppealId id, FormInput input, Words words) {
        if (!input.isValid()) {
            return again(me, id, new Tried(FORWARD, input), words);
        }
        return switch (forwardAppeal.forward(me, id, input.get(STATEMENT))) {
            case ForwardAppeal.Outcome.Forwarded _ -> Page.goTo(url(id));
            case ForwardAppeal.Outcome.NotWaiting _ -> over(id);
        };
    }

    private Page enter(Person me, AppealId id, FormInput input, Words words) {
        if (!input.isValid()) {
            return again(me, id, new Tried(DECIDE, input), words);
        }
        var decision = new Appeal.BoardDecision(input.get(RESULT), input.get(DECIDED_ON), input.get(REASONS));
        return switch (recordBoardDecision.record(me, id, decision)) {
            case RecordBoardDecision.Outcome.Recorded _ -> Page.goTo(url(id));
            case RecordBoardDecision.Outcome.ImpossibleDay _ -> again(me, id, new Tried(DECIDE,
                    input.reject(DECIDED_ON, Sentence.of("ruling.decide.dato.impossible"))), words);
            case RecordBoardDecision.Outcome.CameInTime _ -> again(me, id, new Tried(DECIDE,
                    input.reject(RESULT, Sentence.of("ruling.decide.utfall.in-time"))), words);
            case RecordBoardDecision.Outcome.NotAtTheBoard _ -> over(id);
        };
    }

    private static Page over(AppealId id) {
        return Page.refused(new Page.Way(url(id), "ruling.to-appeal"), "ruling.appeals.over");
    }

    private Page again(Person me, AppealId id, Tried tried, Words words) {
        return tried.input().again(view(me.id(), id, Optional.of(tried), words));
    }

    private View view(PersonId me, AppealId id, Optional<Tried> tried, Words words) {
        var appealed = officeAppeals.get(id, me);
        var ruling = appealed.ruling();
        var about = ruling.content().about();
        var language = ruling.content().language();
        var steps = steps(appealed.appeal()).stream().map(form -> step(id, form, tried, words)).toList();
        return new View(AppealText.line(appealed.appeal(), words), steps,
                steps.stream().flatMap(step -> step.form().errors().stream()).toList(),
                ruling.content().text().title(), language.code(),
                RulingLetterText.of(ruling, notices.lastDay(ruling), words.in(language)),
                words.url(kinds.of(about).officeUrl(about.id())), words.url(AppealsPage.ADDRESS));
    }

    private static List<Form> steps(Appeal appeal) {
        return switch (appeal.state()) {
            case Appeal.Received _ -> appeal.interimDue().isPresent() ? List.of(FORWARD, INTERIM)
                    : List.of(FORWARD);
            case Appeal.Forwarded _ -> List.of(DECIDE);
            case Appeal.Withdrawn _, Appeal.Reversed _, Appeal.Decided _ -> List.of();
        };
    }

    private static Step step(AppealId id, Form form, Optional<Tried> tried, Words words) {
        var input = tried.filter(it -> it.form().equals(form)).map(Tried::input).orElseGet(form::blank);
        return new Step(words.localize(form.key() + ".title"), words.localize(form.key() + ".what"),
                input.view(url(id), words), words.localize(form.key() + ".submit"));
    }

    private static String code(Appeal.Result result) {
        return switch (result) {
            case UPHELD -> "stadfestet";
            case REVERSED -> "omgjort";
            case SENT_BACK -> "sendt-tilbake";
            case DISMISSED_AS_LATE -> "avvist";
        };
    }
}
