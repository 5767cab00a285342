package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.AnswerGuarantee.Outcome;
import no.innovasjonsskolen.admission.Guarantees.Request;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.programme.Commitment;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import no.innovasjonsskolen.todo.Todo;
import no.innovasjonsskolen.todo.Todos;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A municipal director reads the application and what it binds the municipality to, and signs that the
 * participants may take part all the way; or goes on to decline, or to hand it over.
 */
@Controller
class GuaranteePage implements Todos {

    private static final FieldSpec<String> TITLE = FieldSpec.line("stilling", 100).required()
            .autocomplete("organization-title").width(20);
    private static final FieldSpec<Boolean> AGREE = FieldSpec.check("bekreft").required();
    private static final FieldSpec<Integer> READ = FieldSpec.version("lest");
    private static final Form FORM = Form.of("admission.guarantee", TITLE, AGREE, READ);

    /**
     * @param status what has been answered; empty when nothing has
     * @param changed what has been changed since it was signed
     * @param commitment what it binds the municipality to
     * @param base below it lie the other answers
     */
    record View(String title, List<SummaryRow> answers, String wording, Optional<Status> status,
            Optional<String> changed, boolean sign, FormView form, Commitment commitment, String base) {}

    record Status(String text, String tone, String next) {}

    private final Applications applications;
    private final Guarantees guarantees;
    private final AnswerGuarantee answerGuarantee;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final SchoolClock clock;

    GuaranteePage(Applications applications, Guarantees guarantees, AnswerGuarantee answerGuarantee,
            ApplicationPeriod period, MunicipalityName names, SchoolClock clock) {
        this.applications = applications;
        this.guarantees = guarantees;
        this.answerGuarantee = answerGuarantee;
        this.period = period;
        this.names = names;
        this.clock = clock;
    }

    /** @param request the question she was asked: one person may be asked for two municipalities */
    static String url(UUID request) {
        return "/garanti/" + request;
    }

    @Override
    public List<Todo> of(Person me, List<Role> roles, Words words) {
        var now = clock.instant();
        return guarantees.asked(me.id()).stream().map(it -> new Todo(
                words.localize(it.answered() ? "admission.start.guarantee.answered"
                        : "admission.start.guarantee"),
                url(it.request()), it.answered() ? Optional.empty() : period.deadline(it.call(), now), "",
                "")).toList();
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/garanti/{id}")
    Page show(@SignedIn Person me, @PathVariable UUID id, Words words) {
        return Page.show(view(me, id, FORM.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/garanti/{id}")
    Page sign(@SignedIn Person me, @PathVariable UUID id, FormData sent, Words words) {
        var request = guarantees.own(id, me.id());
        var application = applications.getToSign(request.id(), me.id());
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(me, id, input, words));
        }
        var wording = wording(application, request, words);
        return switch (answerGuarantee.sign(me, id, input.get(TITLE), wording,
                input.find(READ).orElse(0))) {
            case Outcome.Answered _, Outcome.AlreadyAnswered _ -> Page.goTo(url(id));
            case Outcome.Changed _ ->
                again(me, id, input.reject(Sentence.of("admission.guarantee.read-again")),
                        words);
            case Outcome.NotNow(var why) -> again(me, id, input.reject(why), words);
        };
    }

    private Page again(Person me, UUID id, FormInput input, Words words) {
        return input.again(view(me, id, input, words));
    }

    private View view(Person me, UUID id, FormInput input, Words words) {
        var request = guarantees.own(id, me.id());
        var application = applications.getToSign(request.id(), me.id());
        var newest = guarantees.isNewest(request);
        var guarantee = application.guarantee(request.municipality());
        var open = newest && guarantee instanceof Guarantee.AskedFor;
        // Whoever no longer answers for the municipality reads what became of it, and no more.
        var reads = newest && application.isReadToSign(request.municipality());
        return new View(words.localize("admission.guarantee.title", names.of(request.municipality())),
                reads ? new ApplicationSummary(application, false, words, names).all() : List.of(),
                guarantee instanceof Guarantee.Signed signed && newest ? signed.wording()
                        : wording(application, request, words),
                open ? Optional.empty() : Optional.of(status(newest, guarantee, words)),
                newest && guarantee instanceof Guarantee.Signed signed
                        ? Optional.of(StateText.changedSince(signed, application, words))
                                .filter(it -> !it.isEmpty())
                        : Optional.empty(),
                open && period.closedToPeople(application, clock.instant()).isEmpty(),
                input.with(READ, SubmittedText.mark(application)).view(url(id), words),
                period.commitment(application, words), url(id));
    }

    private static Status status(boolean newest, Guarantee guarantee, Words words) {
        if (!newest) {
            return new Status(words.localize("admission.guarantee.other-asked"), "neutral", "");
        }
        return new Status(StateText.of(guarantee, words), StateText.tone(guarantee), switch (guarantee) {
            case Guarantee.Signed _ -> words.localize("admission.guarantee.thanks");
            case Guarantee.Declined _ -> words.localize("admission.guarantee.declined.next");
            case Guarantee.SetAside _, Guarantee.Lapsed _, Guarantee.AskedFor _, Guarantee.NotAsked _ -> "";
        });
    }

    private String wording(Application application, Request request, Words words) {
        return StateText.wording(application, request.municipality(), period.teamRule(application), names,
                words);
    }
}
