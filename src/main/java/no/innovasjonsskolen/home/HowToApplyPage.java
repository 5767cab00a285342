package no.innovasjonsskolen.home;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.home.ApplyCheck.Answer;
import no.innovasjonsskolen.home.ApplyCheck.Question;
import no.innovasjonsskolen.home.ApplyCheck.Verdict;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallNotice;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who can apply, when, for what price, and how it is decided; and «Kan vi søke?», answered on the spot. */
@Controller
class HowToApplyPage {

    /**
     * @param call empty before the first one
     * @param team who a municipality sends, in sentences
     * @param entry what each person must have behind her, in sentences
     * @param result empty until all four questions are answered
     */
    record View(CallNotice notice, Optional<CallText> call, List<String> team, List<String> entry,
            List<Field> questions, List<FormError> errors, Optional<Result> result) {}

    /** What «Kan vi søke?» came to. */
    record Result(Verdict verdict, String title, String text, List<Reason> reasons) {}

    /** What one answer means. */
    record Reason(boolean good, String text) {}

    private final Programmes programmes;
    private final Municipalities municipalities;
    private final Frames frames;
    private final Clock clock;

    HowToApplyPage(Programmes programmes, Municipalities municipalities, Frames frames, Clock clock) {
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.frames = frames;
        this.clock = clock;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/sok-om-plass")
    Page how(@RequestParam Map<String, String> fields, HttpServletRequest request) {
        var now = clock.instant();
        var words = frames.words(request);
        var current = programmes.current(now);
        var call = current.call();
        var plan = current.plan();
        if (plan.isEmpty()) {
            return Page.show(new View(CallNotice.of(call, now, words), Optional.empty(), List.of(), List.of(),
                    List.of(), List.of(), Optional.empty()));
        }
        return how(fields, CallNotice.of(call, now, words), call, plan.get(), words);
    }

    private Page how(Map<String, String> fields, CallNotice notice, Optional<Call> call, Plan plan,
            Words words) {
        var answers = ApplyCheck.read(fields);
        var asked = Stream.of(Question.values()).anyMatch(question -> fields.containsKey(question.field()));
        var open = Stream.of(Question.values())
                .filter(question -> asked && answers.get(question).isEmpty()).toList();
        var questions = Stream.of(Question.values())
                .map(it -> field(it, answers.get(it), open.contains(it), plan, words)).toList();
        var view = new View(notice,
                call.map(it -> CallText.of(it, plan, municipalities.regions(), words)),
                PlanRules.team(plan, words), PlanRules.entry(plan, call.map(Call::terms), words), questions,
                open.stream().map(it -> FormError.at(it.field(), unanswered(it, words))).toList(),
                asked && open.isEmpty() ? Optional.of(result(answers, notice, plan, words))
                        : Optional.empty());
        return open.isEmpty() ? Page.show(view) : Page.invalid(view);
    }

    private static Result result(Map<Question, Optional<Answer>> answers, CallNotice notice, Plan plan,
            Words words) {
        var check = new ApplyCheck(Stream.of(Question.values())
                .flatMap(question -> answers.get(question).stream()).toList());
        var later = notice.start().isPresent() || check.verdict() == Verdict.NO ? "" : ".later";
        var key = "home.check." + check.verdict() + later;
        return new Result(check.verdict(), words.localize(key, check.obstacles()),
                words.localize(key + ".text", check.obstacles()),
                check.answers().stream().map(answer -> new Reason(answer.good(),
                        words.localize("home.check.reason." + answer, values(plan)))).toList());
    }

    private static Field field(Question question, Optional<Answer> answer, boolean missing, Plan plan,
            Words words) {
        var key = "home.check." + question;
        var options = question.choices().stream().map(choice -> new Field.Option(choice.value(),
                words.localize("home.check.answer." + choice, values(plan)), "")).toList();
        return Field.line(question.field(), words.localize(key), words.localize(key + ".hint", values(plan)),
                answer.map(Answer::value).orElse(""), -1)
                .oneOf(Field.Kind.ONE_OF, options)
                .wrong(missing ? Optional.of(unanswered(question, words)) : Optional.empty());
    }

    private static String unanswered(Question question, Words words) {
        return words.localize("home.check." + question + ".missing");
    }

    /** What the sentences may name: fewest and most people, sectors, days. */
    private static Object[] values(Plan plan) {
        var team = plan.team();
        return new Object[]{team.least(), team.most(), team.sectors(), plan.days()};
    }
}
