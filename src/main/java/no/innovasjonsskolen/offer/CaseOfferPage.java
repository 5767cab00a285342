package no.innovasjonsskolen.offer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One application's place, to the office: what is answered, and what the office can decide about it. */
@Controller
class CaseOfferPage {

    private static final FieldSpec<String> WHY = FieldSpec.paragraphs("grunn", 2_000).required();
    private static final FieldSpec<Integer> YEAR = FieldSpec.number("aar", 2020, 2100).required().width(4);
    private static final Form BREAK = Form.of("offer.break", WHY);
    private static final Form KEEP = Form.of("offer.keep", YEAR, WHY);

    /**
     * @param status empty for one that has not been offered a place
     * @param ended how its place ended, and why, as the municipality reads it
     */
    record View(String title, String reference, Optional<String> status, String tone, List<SummaryRow> answer,
            Optional<String> ended, Optional<FormView> breakUp, Optional<FormView> keep, String late,
            String back) {

        /** What is wrong in whichever form was sent. */
        public List<FormError> errors() {
            return Stream.of(breakUp, keep).flatMap(Optional::stream).flatMap(it -> it.errors().stream())
                    .toList();
        }
    }

    private final Cases cases;
    private final OfferDesk desk;
    private final BreakOffer breakOffer;
    private final KeepPlace keepPlace;
    private final MunicipalityName names;
    private final SchoolClock clock;

    CaseOfferPage(Cases cases, OfferDesk desk, BreakOffer breakOffer, KeepPlace keepPlace,
            MunicipalityName names, SchoolClock clock) {
        this.cases = cases;
        this.desk = desk;
        this.breakOffer = breakOffer;
        this.keepPlace = keepPlace;
        this.names = names;
        this.clock = clock;
    }

    static String url(ApplicationId id) {
        return "/kontor/tilbud/soknad/" + id;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/tilbud/soknad/{id}")
    Page show(@PathVariable ApplicationId id, Words words) {
        return Page.show(view(id, Optional.empty(), Optional.empty(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/tilbud/soknad/{id}/brutt")
    Page breakUp(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var input = BREAK.read(sent);
        if (!input.isValid()) {
            return input.again(view(id, Optional.of(input), Optional.empty(), words));
        }
        return switch (breakOffer.breakUp(me, id, input.get(WHY))) {
            case BreakOffer.Outcome.Broken _ -> Page.goTo(url(id));
            case BreakOffer.Outcome.NoPlace _ -> refused(id, "offer.refused.no-place");
            case BreakOffer.Outcome.OwnApplication _ -> refused(id, "offer.refused.own");
        };
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/tilbud/soknad/{id}/utsatt")
    Page keep(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var input = KEEP.read(sent);
        if (!input.isValid()) {
            return input.again(view(id, Optional.empty(), Optional.of(input), words));
        }
        return switch (keepPlace.keep(me, id, input.get(YEAR), input.get(WHY))) {
            case KeepPlace.Outcome.Kept _ -> Page.goTo(url(id));
            case KeepPlace.Outcome.WrongYear(var first, var last) -> {
                var rejected = input.reject(YEAR, Sentence.of("offer.keep.wrong-year",
                        String.valueOf(first), String.valueOf(last)));
                yield rejected.again(view(id, Optional.empty(), Optional.of(rejected), words));
            }
            case KeepPlace.Outcome.NoPlace _ -> refused(id, "offer.refused.no-place");
            case KeepPlace.Outcome.OwnApplication _ -> refused(id, "offer.refused.own");
        };
    }

    private static Page refused(ApplicationId id, String why) {
        return Page.refused(new Page.Way(url(id), "offer.back"), why);
    }

    private View view(ApplicationId id, Optional<FormInput> breakUp, Optional<FormInput> keep, Words words) {
        var now = clock.instant();
        var title = Optional.ofNullable(cases.titles(List.of(id.value())).get(id.value()))
                .orElseThrow(NotFound::new);
        var offer = desk.newest(id);
        var taken = offer.filter(it -> it.stateAt(now) instanceof Offer.Accepted);
        return new View(words.localize("offer.case.title", names.of(title.lead())), title.reference(),
                offer.map(it -> OfferText.status(it, now, words)),
                offer.map(it -> OfferText.tone(it, now)).orElse(""),
                offer.flatMap(it -> it.answer().map(answer -> desk.answer(it, answer, words)))
                        .orElseGet(List::of),
                offer.filter(it -> it.ended().isPresent()).map(it -> OfferText.means(it, now, words)),
                taken.map(_ -> breakUp.orElseGet(BREAK::blank).view(url(id) + "/brutt", words)),
                taken.map(_ -> keep.orElseGet(KEEP::blank).view(url(id) + "/utsatt", words)),
                words.url(LateRightPage.url(id)),
                words.url(offer.map(it -> BoardPage.url(it.call())).orElse("/kontor/tilbud")));
    }
}
