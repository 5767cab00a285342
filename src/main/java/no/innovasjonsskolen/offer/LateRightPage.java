package no.innovasjonsskolen.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.ruling.Ruling;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An application that was outside the draw, to the office: its appeal, and the draw of its own. */
@Controller
class LateRightPage {

    private static final FieldSpec<String> WHY = FieldSpec.paragraphs("grunn", 2_000).required();
    private static final Form FORM = Form.of("offer.late", WHY);

    /**
     * @param lines how it stands, a sentence each
     * @param appeal where the office sees to its appeal
     * @param give empty while no appeal is upheld, and once it is given
     */
    record View(String title, String reference, List<String> lines, Optional<String> appeal,
            Optional<FormView> give, String back) {}

    private final Cases cases;
    private final Offers offers;
    private final Refusals refusals;
    private final LateRights rights;
    private final GiveLateRight giveLateRight;
    private final MunicipalityName names;

    LateRightPage(Cases cases, Offers offers, Refusals refusals, LateRights rights,
            GiveLateRight giveLateRight, MunicipalityName names) {
        this.cases = cases;
        this.offers = offers;
        this.refusals = refusals;
        this.rights = rights;
        this.giveLateRight = giveLateRight;
        this.names = names;
    }

    static String url(ApplicationId id) {
        return CaseOfferPage.url(id) + "/etter-klage";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/tilbud/soknad/{id}/etter-klage")
    Page show(@PathVariable ApplicationId id, Words words) {
        return Page.show(view(id, FORM.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/tilbud/soknad/{id}/etter-klage")
    Page give(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(id, input, words));
        }
        return switch (giveLateRight.give(me, id, input.get(WHY))) {
            case GiveLateRight.Outcome.Given _, GiveLateRight.Outcome.GivenBefore _ -> Page.goTo(url(id));
            case GiveLateRight.Outcome.NothingUpheld _ -> refused(id, "offer.late.nothing-upheld");
            case GiveLateRight.Outcome.NotSent _ -> refused(id, "offer.late.not-sent");
            case GiveLateRight.Outcome.ListIsOver(var last) -> refused(id, "offer.late.over", last);
            case GiveLateRight.Outcome.Withdrawn _ -> refused(id, "offer.late.withdrawn");
            case GiveLateRight.Outcome.CalledOff _ -> refused(id, "offer.refused.called-off");
            case GiveLateRight.Outcome.OwnApplication _ -> refused(id, "offer.refused.own");
        };
    }

    private static Page refused(ApplicationId id, String why, Object... values) {
        return Page.refused(new Page.Way(url(id), "offer.late.back"), why, values);
    }

    private View view(ApplicationId id, FormInput input, Words words) {
        var title = Optional.ofNullable(cases.titles(List.of(id.value())).get(id.value()))
                .orElseThrow(NotFound::new);
        var right = rights.of(id);
        var appeal = refusals.appeal(id);
        var lines = new ArrayList<String>();
        lines.add(refusals.newest(id).map(Ruling::reference)
                .map(it -> words.localize("offer.late.ruling", it))
                .orElseGet(() -> words.localize("offer.late.no-ruling")));
        appeal.ifPresent(it -> lines.add(words.localize("offer.late.appeal." + it.stage().name()
                .toLowerCase(Locale.ROOT).replace('_', '-'), it.reference())));
        right.ifPresent(it -> lines.addAll(given(it, words)));
        return new View(words.localize("offer.late.title", names.of(title.lead())), title.reference(), lines,
                appeal.map(it -> words.url(it.officeUrl())),
                right.isEmpty() && refusals.mayBeUpheld(id) ? Optional.of(input.view(url(id), words))
                        : Optional.empty(),
                words.url(OutsidePage.url(offers.callOf(id))));
    }

    private static List<String> given(LateRight right, Words words) {
        return List.of(words.localize("offer.late.given", right.name(), words.dateTime(right.at()),
                right.reason()), result(right, words));
    }

    /** What came of it, or when it comes. */
    static String result(LateRight right, Words words) {
        return right.drawn()
                .map(it -> words.localize(it.won() ? "offer.late.won" : "offer.late.lost",
                        words.number(it.draw().ticket())))
                .orElseGet(() -> words.localize("offer.late.waits",
                        words.dateTime(Beacon.timeOf(right.round())), String.valueOf(right.round())));
    }
}
