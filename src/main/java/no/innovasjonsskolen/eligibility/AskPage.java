package no.innovasjonsskolen.eligibility;

import java.time.LocalDate;
import java.util.List;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.AskForMissing.Missing;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.ruling.LegalDays;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an assessor asks a participant for what the case lacks, and takes it back. */
@Controller
class AskPage {

    private static final int LONGEST = 1_000;
    /** What the form proposes. */
    private static final int USUAL_WORKING_DAYS = 10;

    private static final FieldSpec<List<Evidence>> PAPERS = FieldSpec.several("dokumenter",
            Option.of(Evidence.values(), Evidence::code));
    private static final FieldSpec<String> OTHER = FieldSpec.paragraphs("annet", LONGEST);
    private static final FieldSpec<LocalDate> UNTIL = FieldSpec.date("frist").required();
    private static final Form FORM = Form.of("eligibility.ask", PAPERS, OTHER, UNTIL);

    /** @param writtenIn which language she reads */
    record View(FormView form, String writtenIn, String back) {}

    private final AssessorCases assessorCases;
    private final AskForMissing askForMissing;
    private final TakeBackRequest takeBackRequest;
    private final EligibilityLetters letters;
    private final SchoolClock clock;

    AskPage(AssessorCases assessorCases, AskForMissing askForMissing, TakeBackRequest takeBackRequest,
            EligibilityLetters letters, SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.askForMissing = askForMissing;
        this.takeBackRequest = takeBackRequest;
        this.letters = letters;
        this.clock = clock;
    }

    static String url(ParticipantId id) {
        return AssessPage.url(id) + "/mangler";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/vurdering/{id}/mangler")
    Page show(@SignedIn Person me, @PathVariable ParticipantId id, Words words) {
        var usual = LegalDays.workingDays(USUAL_WORKING_DAYS, clock.instant()).lastDay();
        return Page.show(view(assessorCases.get(me, id), FORM.blank().with(UNTIL, usual), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/vurdering/{id}/mangler")
    Page ask(@SignedIn Person me, @PathVariable ParticipantId id, FormData sent, Words words) {
        var file = assessorCases.get(me, id);
        var read = FORM.read(sent);
        var papers = read.find(PAPERS).orElse(List.of());
        var other = read.find(OTHER).orElse("").strip();
        var input = papers.isEmpty() && other.isEmpty()
                ? read.reject(PAPERS, Sentence.of("eligibility.ask.dokumenter.nothing")) : read;
        if (!input.isValid()) {
            return input.again(view(file, input, words));
        }
        return switch (askForMissing.ask(me, id, new Missing(papers, other),
                new Deadline(input.get(UNTIL)))) {
            case AskForMissing.Outcome.Asked _ -> Page.goTo(AssessPage.url(id) + "#bedt-om");
            case AskForMissing.Outcome.TooSoon(var earliest) -> {
                var soon = input.reject(UNTIL, Sentence.of("eligibility.ask.frist.too-soon", earliest));
                yield soon.again(view(file, soon, words));
            }
            case AskForMissing.Outcome.AskedAlready _ ->
                AssessPage.refused(id, "eligibility.refused.asked-already");
            case AskForMissing.Outcome.NotNow _ -> AssessPage.refused(id, "eligibility.refused.not-asking");
        };
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/vurdering/{id}/mangler/tilbake")
    Page takeBack(@SignedIn Person me, @PathVariable ParticipantId id) {
        return switch (takeBackRequest.takeBack(me, id)) {
            case TakeBackRequest.Outcome.TakenBack _ -> Page.goTo(AssessPage.url(id) + "#bedt-om");
            case TakeBackRequest.Outcome.NotWaiting _ ->
                AssessPage.refused(id, "eligibility.refused.not-waiting");
        };
    }

    private View view(EligibilityCase file, FormInput input, Words words) {
        return new View(input.view(url(file.id()), words), words.localize(
                "eligibility.written-in." + letters.words(file).language().code()),
                words.url(AssessPage.url(file.id())));
    }
}
