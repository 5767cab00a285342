package no.innovasjonsskolen.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
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

/** Where a participant is given notice that what was decided about her may be changed to less. */
@Controller
class NoticePage {

    private static final int LONGEST = 4_000;
    private static final FieldSpec<Request.Kind> KIND = FieldSpec.oneOf("hva",
            Arrays.stream(Request.Kind.values()).filter(Request.Kind::isNotice).map(it -> Option.of(it.code(),
                    it, words -> words.localize("eligibility.notice.hva." + it.code()))).toList())
            .required();
    private static final FieldSpec<String> WHY = FieldSpec.paragraphs("hvorfor", LONGEST).required();
    private static final FieldSpec<LocalDate> UNTIL = FieldSpec.date("frist").required();
    private static final FieldSpec<Boolean> IMPARTIAL = FieldSpec.check("habil").required();
    private static final Form FORM = Form.of("eligibility.notice", KIND, WHY, UNTIL, IMPARTIAL);

    /** @param writtenIn which language she reads */
    record View(FormView form, String writtenIn, String back) {}

    private final AssessorCases assessorCases;
    private final GiveNotice giveNotice;
    private final EligibilityLetters letters;
    private final SchoolClock clock;

    NoticePage(AssessorCases assessorCases, GiveNotice giveNotice, EligibilityLetters letters,
            SchoolClock clock) {
        this.assessorCases = assessorCases;
        this.giveNotice = giveNotice;
        this.letters = letters;
        this.clock = clock;
    }

    static String url(ParticipantId id) {
        return AssessPage.url(id) + "/varsel";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/vurdering/{id}/varsel")
    Page show(@SignedIn Person me, @PathVariable ParticipantId id, Words words) {
        var earliest = LegalDays.weeks(Request.LEAST_NOTICE_WEEKS, clock.instant()).lastDay();
        return Page.show(view(assessorCases.get(me, id), FORM.blank().with(UNTIL, earliest), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/vurdering/{id}/varsel")
    Page give(@SignedIn Person me, @PathVariable ParticipantId id, FormData sent, Words words) {
        var file = assessorCases.get(me, id);
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(file, input, words));
        }
        return switch (giveNotice.give(me, id, input.get(KIND), input.get(WHY),
                new Deadline(input.get(UNTIL)))) {
            case GiveNotice.Outcome.Given _ -> Page.goTo(AssessPage.url(id) + "#bedt-om");
            case GiveNotice.Outcome.TooSoon(var earliest) -> {
                var soon = input.reject(UNTIL, Sentence.of("eligibility.ask.frist.too-soon", earliest));
                yield soon.again(view(file, soon, words));
            }
            case GiveNotice.Outcome.NotNow _ -> AssessPage.refused(id, "eligibility.refused.no-notice");
        };
    }

    private View view(EligibilityCase file, FormInput input, Words words) {
        return new View(input.view(url(file.id()), words), words.localize(
                "eligibility.written-in." + letters.words(file).language().code()),
                words.url(AssessPage.url(file.id())));
    }
}
