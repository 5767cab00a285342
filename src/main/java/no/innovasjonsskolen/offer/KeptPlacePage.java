package no.innovasjonsskolen.offer;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A place that is kept for a later year, to the office: what it means, and that it is not wanted. */
@Controller
class KeptPlacePage {

    private static final FieldSpec<String> WHY = FieldSpec.paragraphs("grunn", 2_000).required();
    private static final Form FORM = Form.of("offer.kept", WHY);

    /** @param release empty where no place is kept any more */
    record View(String title, String reference, String means, Optional<FormView> release, String back) {

        /** What is wrong in the form that was sent. */
        public List<FormError> errors() {
            return release.map(FormView::errors).orElseGet(List::of);
        }
    }

    private final Cases cases;
    private final OfferDesk desk;
    private final ReleaseKeptPlace releaseKeptPlace;
    private final MunicipalityName names;
    private final SchoolClock clock;

    KeptPlacePage(Cases cases, OfferDesk desk, ReleaseKeptPlace releaseKeptPlace, MunicipalityName names,
            SchoolClock clock) {
        this.cases = cases;
        this.desk = desk;
        this.releaseKeptPlace = releaseKeptPlace;
        this.names = names;
        this.clock = clock;
    }

    static String url(ApplicationId id) {
        return CaseOfferPage.url(id) + "/utsatt-plass";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/tilbud/soknad/{id}/utsatt-plass")
    Page show(@PathVariable ApplicationId id, Words words) {
        return Page.show(view(id, FORM.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/tilbud/soknad/{id}/utsatt-plass")
    Page release(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(id, input, words));
        }
        return switch (releaseKeptPlace.release(me, id, input.get(WHY))) {
            case ReleaseKeptPlace.Outcome.Released _, ReleaseKeptPlace.Outcome.NothingKept _ ->
                Page.goTo(url(id));
            case ReleaseKeptPlace.Outcome.OwnApplication _ ->
                Page.refused(new Page.Way(url(id), "offer.back"), "offer.refused.own");
        };
    }

    private View view(ApplicationId id, FormInput input, Words words) {
        var now = clock.instant();
        var title = Optional.ofNullable(cases.titles(List.of(id.value())).get(id.value()))
                .orElseThrow(NotFound::new);
        var offer = desk.newest(id).filter(it -> it.ended().flatMap(Offer.Ended::year).isPresent())
                .orElseThrow(NotFound::new);
        var isKept = offer.ended().filter(it -> it.how() == Offer.How.KEPT).isPresent();
        return new View(words.localize("offer.kept.title", names.of(title.lead())), title.reference(),
                OfferText.means(offer, now, words),
                isKept ? Optional.of(input.view(url(id), words)) : Optional.empty(),
                words.url(CaseOfferPage.url(id)));
    }
}
