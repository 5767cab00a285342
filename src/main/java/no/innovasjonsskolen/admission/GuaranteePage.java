package no.innovasjonsskolen.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Blank;
import no.innovasjonsskolen.draft.Filled;
import no.innovasjonsskolen.draft.FormFields;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Field;
import no.innovasjonsskolen.site.Field.Kind;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The municipal director reads the application, and signs that the participants may take part all the way.
 */
@Controller
class GuaranteePage {

    private static final String TITLE = "stilling";
    private static final String AGREE = "bekreft";
    private static final List<Blank> BLANKS = List.of(new Blank(TITLE, Kind.LINE, 100),
            new Blank(AGREE, Kind.CHECK, 2));

    record View(String title, List<SummaryRow> answers, String wording, String status, boolean sign,
            List<Field> fields, List<FormError> errors, String action) {}

    private final Applications applications;
    private final Guarantees guarantees;
    private final GiveGuarantee giveGuarantee;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final Frames frames;
    private final SchoolClock clock;

    GuaranteePage(Applications applications, Guarantees guarantees, GiveGuarantee giveGuarantee,
            ApplicationPeriod period,
            MunicipalityName names, Frames frames, SchoolClock clock) {
        this.applications = applications;
        this.guarantees = guarantees;
        this.giveGuarantee = giveGuarantee;
        this.period = period;
        this.names = names;
        this.frames = frames;
        this.clock = clock;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/garanti/{id}")
    Page show(@SignedIn Person me, @PathVariable ApplicationId id, HttpServletRequest request) {
        var words = frames.words(request);
        return Page.show(view(me, id, fields(words), List.of(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/garanti/{id}")
    Page sign(@SignedIn Person me, @PathVariable ApplicationId id, HttpServletRequest request) {
        var words = frames.words(request);
        var filled = checked(Filled.read(request, BLANKS, words), words);
        if (!filled.isGood()) {
            return again(me, id, filled, words);
        }
        guarantees.mustBeLetIn(id, me.id());
        return giveGuarantee.sign(me, id, filled.value(TITLE),
                wording(applications.get(id), words)) instanceof GiveGuarantee.NotNow(var why)
                        ? again(me, id, filled.with(TITLE, why.in(words)), words)
                        : Page.goTo("/garanti/" + id);
    }

    private Page again(Person me, ApplicationId id, Filled filled, Words words) {
        return Page.invalid(view(me, id, FormFields.again(fields(words), filled, words),
                filled.summary(), words));
    }

    private static Filled checked(Filled filled, Words words) {
        var checked = filled;
        if (filled.value(TITLE).isEmpty() && !filled.errors().containsKey(TITLE)) {
            checked = checked.with(TITLE, words.localize("admission.guarantee.stilling.missing"));
        }
        return filled.value(AGREE).equals("ja") ? checked
                : checked.with(AGREE, words.localize("admission.guarantee.bekreft.missing"));
    }

    private View view(Person me, ApplicationId id, List<Field> fields, List<FormError> errors, Words words) {
        guarantees.mustBeLetIn(id, me.id());
        var application = applications.get(id);
        var signed = application.guarantee() instanceof Guarantee.Signed(var who, var title, var at, _)
                ? words.localize("admission.task.guarantee.signed", who, title, words.dateTime(at)) : "";
        return new View(words.localize("admission.guarantee.title", names.of(application.lead())),
                new ApplicationSummary(application, false, words, names).all(), wording(application, words),
                signed,
                signed.isEmpty() && period.closed(application, clock.instant()).isEmpty(), fields, errors,
                "/garanti/" + id);
    }

    private String wording(Application application, Words words) {
        var rule = period.teamRule(application);
        return words.localize("admission.guarantee.wording", names.of(application.lead()), rule.least(),
                rule.most(), rule.sectors());
    }

    private static List<Field> fields(Words words) {
        return List.of(field(TITLE, words).known("organization-title", 20),
                field(AGREE, words).as(Kind.CHECK));
    }

    private static Field field(String name, Words words) {
        return new Field(Kind.LINE, name, words.localize("admission.guarantee." + name), "", false, "", -1,
                "", 0,
                List.of(), Optional.empty(), Optional.empty());
    }
}
