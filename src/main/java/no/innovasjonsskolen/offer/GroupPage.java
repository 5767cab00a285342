package no.innovasjonsskolen.offer;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A group that a municipality has left: what still holds, and the office's decision. */
@Controller
class GroupPage {

    private static final FieldSpec<String> WHY = FieldSpec.paragraphs("grunn", 2_000).required();
    private static final Form FORM = Form.of("offer.group", WHY);

    /**
     * @param lines who has left, who is left, and what they are
     * @param faults the rules that would not be kept
     * @param keep empty when what is left is no group
     */
    record View(String title, List<String> lines, List<String> faults, Optional<FormView> keep,
            String back) {}

    private final Admissions admissions;
    private final Offers offers;
    private final ChangedGroups changedGroups;
    private final KeepChangedGroup keepChangedGroup;
    private final SchoolClock clock;

    GroupPage(Admissions admissions, Offers offers, ChangedGroups changedGroups,
            KeepChangedGroup keepChangedGroup, SchoolClock clock) {
        this.admissions = admissions;
        this.offers = offers;
        this.changedGroups = changedGroups;
        this.keepChangedGroup = keepChangedGroup;
        this.clock = clock;
    }

    static String url(ApplicationId id) {
        return CaseOfferPage.url(id) + "/gruppe";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/tilbud/soknad/{id}/gruppe")
    Page show(@PathVariable ApplicationId id, Words words) {
        return Page.show(view(id, FORM.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/tilbud/soknad/{id}/gruppe")
    Page keep(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var call = call(id);
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(id, input, words));
        }
        return switch (keepChangedGroup.keep(me, call, id, input.get(WHY))) {
            case KeepChangedGroup.Outcome.Kept _, KeepChangedGroup.Outcome.Unchanged _ ->
                Page.goTo(BoardPage.url(call));
            case KeepChangedGroup.Outcome.OwnApplication _ -> Page.refused(
                    new Page.Way(BoardPage.url(call), "offer.back-to-board"), "offer.refused.own");
            case KeepChangedGroup.Outcome.NoTeam _ -> Page.refused(
                    new Page.Way(BoardPage.url(call), "offer.back-to-board"), "offer.group.no-team");
        };
    }

    private CallId call(ApplicationId id) {
        return admissions.nameless(id).call();
    }

    private View view(ApplicationId id, FormInput input, Words words) {
        var call = call(id);
        var now = clock.instant();
        var standing = offers.standing(call).orElseThrow(NotFound::new);
        var change = changedGroups.of(standing, id, now).orElseThrow(NotFound::new);
        return new View(words.localize("offer.group.title", words.list(change.municipalities())),
                List.of(words.localize("offer.group.left", words.list(change.left())),
                        words.localize("offer.group.rest", change.persons(), change.sectors()),
                        words.localize(change.isTeam() ? "offer.group.team" : "offer.group.no-team")),
                change.faults().stream().map(it -> OfferText.fault(it, standing.problem(), words)).toList(),
                change.isTeam() ? Optional.of(input.view(url(id), words)) : Optional.empty(),
                words.url(BoardPage.url(call)));
    }
}
