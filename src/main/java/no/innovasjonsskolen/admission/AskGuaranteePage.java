package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.AskGuarantee.Outcome;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.invitation.AddressFields;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Commitment;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Each municipality asks its director to sign the guarantee, and sees what she has answered. */
@Controller
class AskGuaranteePage {

    /**
     * @param ask whether somebody can be asked now, for the first time or again
     * @param asked whether somebody has been asked before
     */
    record View(List<Line> guarantees, Commitment commitment, boolean ask, boolean asked, FormView form,
            String back) {}

    /**
     * What one director is asked to sign, and has answered.
     *
     * @param municipality its name, where there are several
     * @param changed what has been changed since she signed; may be empty
     * @param setAside where a wrong signature is set aside
     */
    record Line(String municipality, String wording, String status, String tone, String changed,
            Optional<String> setAside) {}

    private final Applications applications;
    private final AskGuarantee askGuarantee;
    private final ApplicationPeriod period;
    private final MunicipalityName names;
    private final SchoolClock clock;

    AskGuaranteePage(Applications applications, AskGuarantee askGuarantee, ApplicationPeriod period,
            MunicipalityName names, SchoolClock clock) {
        this.applications = applications;
        this.askGuarantee = askGuarantee;
        this.period = period;
        this.names = names;
        this.clock = clock;
    }

    static String url(ApplicationId id) {
        return "/soknad/" + id + "/garanti";
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/soknad/{id}/garanti")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        var application = applications.get(id, me);
        return Page.show(view(application, form(municipality(application)).blank(), words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/soknad/{id}/garanti")
    Page ask(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var application = applications.get(id, me.id());
        var municipality = municipality(application);
        var input = form(municipality).read(sent);
        if (!input.isValid()) {
            return input.again(view(application, input, words));
        }
        var director = new Recipient(input.get(AddressFields.NAME), input.get(AddressFields.EMAIL));
        var asks = municipality.map(input::get).orElse(application.lead());
        return switch (askGuarantee.ask(me, id, asks, director)) {
            case Outcome.Asked _, Outcome.AlreadySigned _, Outcome.NobodyToRemind _ -> Page.goTo(url(id));
            case Outcome.NotHere _ -> {
                var rejected = input.reject(Sentence.of("admission.guarantee.not-here", names.of(asks)));
                yield rejected.again(view(application, rejected, words));
            }
            case Outcome.NotNow(var why) -> {
                var rejected = input.reject(why);
                yield rejected.again(view(application, rejected, words));
            }
        };
    }

    /** Which municipality's director is asked, where there are several. */
    private Optional<FieldSpec<MunicipalityNumber>> municipality(Application application) {
        var municipalities = application.municipalities();
        return municipalities.size() == 1 ? Optional.empty()
                : Optional.of(FieldSpec.select("kommune", municipalities.stream()
                        .map(number -> Option.of(number.value(), number, _ -> names.of(number))).toList())
                        .required());
    }

    private static Form form(Optional<FieldSpec<MunicipalityNumber>> municipality) {
        return new Form("admission.director", Stream
                .<FieldSpec<?>>concat(municipality.stream(),
                        Stream.of(AddressFields.NAME, AddressFields.EMAIL))
                .toList());
    }

    private View view(Application application, FormInput input, Words words) {
        var reading = period.read(application, clock.instant());
        var asked = application.municipalities().stream()
                .anyMatch(it -> !(application.guarantee(it) instanceof Guarantee.NotAsked));
        return new View(application.municipalities().stream()
                .map(municipality -> line(application, municipality, reading, words)).toList(),
                period.commitment(application, words),
                reading.closedToList().isEmpty() && !application.isGuaranteed(), asked,
                input.view(url(application.id()), words), words.url("/soknad/" + application.id()));
    }

    private Line line(Application application, MunicipalityNumber municipality,
            ApplicationPeriod.Reading reading, Words words) {
        var guarantee = application.guarantee(municipality);
        var signed = guarantee instanceof Guarantee.Signed it ? Optional.of(it)
                : Optional.<Guarantee.Signed>empty();
        return new Line(application.municipalities().size() > 1 ? names.of(municipality) : "",
                signed.map(Guarantee.Signed::wording).orElseGet(() -> StateText.wording(application,
                        municipality, reading.rule(), names, words)),
                StateText.of(guarantee, words), StateText.tone(guarantee),
                signed.map(it -> StateText.changedSince(it, application, words)).orElse(""),
                signed.filter(_ -> reading.open())
                        .map(_ -> words.url(url(application.id()) + "/" + municipality.value())));
    }
}
