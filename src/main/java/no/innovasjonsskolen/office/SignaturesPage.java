package no.innovasjonsskolen.office;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Case;
import no.innovasjonsskolen.admission.SetGuaranteeAside;
import no.innovasjonsskolen.admission.SetGuaranteeAside.Outcome;
import no.innovasjonsskolen.form.AskFirst;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The directors' signatures on an application, word for word, and setting one aside. */
@Controller
class SignaturesPage {

    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("grunn", 1_000).required();
    private static final Form FORM = Form.of("office.set-aside", REASON);

    record View(String title, String back, List<Line> signatures) {}

    /** @param setAside where it is set aside */
    record Line(Case.Signature signature, String setAside) {}

    private final WorkQuery workQuery;
    private final SetGuaranteeAside setGuaranteeAside;

    SignaturesPage(WorkQuery workQuery, SetGuaranteeAside setGuaranteeAside) {
        this.workQuery = workQuery;
        this.setGuaranteeAside = setGuaranteeAside;
    }

    /** Where they are read. */
    static String url(ApplicationId id) {
        return "/kontor/soknad/" + id + "/garanti";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknad/{id}/garanti")
    Page show(@PathVariable ApplicationId id, Words words) {
        var file = workQuery.file(id, words);
        return Page.show(new View(words.localize("office.signatures.title", file.line().reference()),
                words.url("/kontor/soknad/" + id),
                file.signatures().stream().map(it -> new Line(it, words.url(url(id, it)))).toList()));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/soknad/{id}/garanti/{municipality}/{signed}")
    Page ask(@PathVariable ApplicationId id, @PathVariable MunicipalityNumber municipality,
            @PathVariable long signed, Words words) {
        return Page.show(view(id, municipality, signed, FORM.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/soknad/{id}/garanti/{municipality}/{signed}")
    Page setAside(@SignedIn Person me, @PathVariable ApplicationId id,
            @PathVariable MunicipalityNumber municipality, @PathVariable long signed, FormData sent,
            Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(id, municipality, signed, input, words));
        }
        return switch (setGuaranteeAside.setAsideByOffice(me, id, municipality,
                Instant.ofEpochMilli(signed), input.get(REASON))) {
            case Outcome.SetAside _, Outcome.NotSigned _ -> Page.goTo(url(id));
            case Outcome.NotNow _ -> again(id, municipality, signed, input, "office.set-aside.over", words);
            case Outcome.Own _ -> again(id, municipality, signed, input, "office.set-aside.own", words);
        };
    }

    private Page again(ApplicationId id, MunicipalityNumber municipality, long signed, FormInput input,
            String why, Words words) {
        var rejected = input.reject(Sentence.of(why));
        return rejected.again(view(id, municipality, signed, rejected, words));
    }

    private AskFirst view(ApplicationId id, MunicipalityNumber municipality, long signed, FormInput input,
            Words words) {
        var signature = workQuery.file(id, words).signatures().stream()
                .filter(it -> it.municipality().equals(municipality) && it.at().toEpochMilli() == signed)
                .findFirst().orElseThrow(NotFound::new);
        return new AskFirst(words.localize("office.set-aside.title", signature.name()),
                List.of(signature.said(), words.localize("office.set-aside.means")),
                input.view(url(id, signature), words), words.localize("office.set-aside.do"), "danger",
                words.url(url(id)));
    }

    private static String url(ApplicationId id, Case.Signature signature) {
        return url(id) + "/" + signature.municipality().value() + "/" + signature.at().toEpochMilli();
    }
}
