package no.innovasjonsskolen.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.PastedList;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Several participants at once, from a list that the municipality has: all of them are added, or none. */
@Controller
class PastePage {

    /** @param sectors what the service areas are called */
    record View(FormView form, List<String> sectors, String back) {}

    private static final FieldSpec<String> LIST = FieldSpec.paragraphs("liste", 4_000).required();
    private static final FieldSpec<Integer> ASKED = FieldSpec.version("spurt");
    private static final Form FORM = Form.of("admission.paste", LIST, ASKED);

    private final Applications applications;
    private final AddParticipant addParticipant;
    private final ApplicationPeriod period;
    private final MunicipalityName names;

    PastePage(Applications applications, AddParticipant addParticipant, ApplicationPeriod period,
            MunicipalityName names) {
        this.applications = applications;
        this.addParticipant = addParticipant;
        this.period = period;
        this.names = names;
    }

    static String url(ApplicationId id) {
        return "/soknad/" + id + "/deltakere/lim-inn";
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/deltakere/lim-inn")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        return Page.show(view(applications.get(id, me).id(), FORM.blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/deltakere/lim-inn")
    Page add(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var application = applications.get(id, me.id());
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return again(id, input, List.of(), words);
        }
        var list = new PastedList(Participant.form(application, names), words);
        var read = list.read(input.get(LIST), input.find(ASKED).orElse(0));
        input = input.with(ASKED, list.doubts(read));
        var lines = told(application, read);
        var most = period.teamRule(application).most();
        if (application.team().size() + lines.size() > most) {
            input = input.reject(tooMany(application, lines.size(), most));
        }
        if (lines.isEmpty()) {
            input = input.reject(LIST, Sentence.of("admission.paste.liste.missing"));
        }
        if (!input.isValid() || lines.stream().anyMatch(line -> !line.input().isValid())) {
            return again(id, input, lines, words);
        }
        return switch (addParticipant.addAll(me, id, written(lines))) {
            case AddParticipant.Outcome.Added _ -> Page.goTo("/soknad/" + id + "/deltakere");
            case AddParticipant.Outcome.TooMany _ ->
                again(id, input.reject(tooMany(application, lines.size(), most)), lines, words);
            // Somebody else has just added them.
            case AddParticipant.Outcome.AlreadyListed _ ->
                again(id, input, told(applications.get(id, me.id()), lines), words);
            case AddParticipant.Outcome.NotNow(var why) -> again(id, input.reject(why), lines, words);
        };
    }

    /** The lines, each whose address somebody has already with that said of it. */
    private static List<PastedList.Line> told(Application application, List<PastedList.Line> lines) {
        var told = new ArrayList<>(lines);
        AddParticipant.listed(application, written(lines)).forEach((at, name) -> told.set(at,
                told.get(at).reject(Participant.EMAIL, Sentence.of("admission.paste.already", name))));
        return told;
    }

    private static List<Map<String, Written>> written(List<PastedList.Line> lines) {
        return lines.stream().map(line -> line.input().written()).toList();
    }

    private static Sentence tooMany(Application application, int pasted, int most) {
        return Sentence.of("admission.paste.too-many", most, application.team().size(), pasted);
    }

    private static Page again(ApplicationId id, FormInput input, List<PastedList.Line> lines, Words words) {
        var judged = lines.stream().allMatch(line -> line.input().isValid()) ? input
                : input.reject(LIST, PastedList.Faults.of(lines, words));
        return judged.again(view(id, judged, words));
    }

    private static View view(ApplicationId id, FormInput input, Words words) {
        return new View(input.view(url(id), words), Arrays.stream(Sector.values()).map(words::say).toList(),
                words.url("/soknad/" + id + "/deltakere"));
    }
}
