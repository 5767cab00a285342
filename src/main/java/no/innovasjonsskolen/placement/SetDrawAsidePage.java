package no.innovasjonsskolen.placement;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.AskFirst;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where one officer asks that a draw is set aside, and another agrees; and where all are given a place. */
@Controller
class SetDrawAsidePage {

    private static final int LONGEST = 1_000;
    private static final FieldSpec<String> REASON = FieldSpec.paragraphs("grunn", LONGEST).required();
    private static final Form ASK = Form.of("placement.set-aside", REASON);
    private static final Form AGREE = Form.of("placement.set-aside-agree");
    private static final Form GIVE = Form.of("placement.give");

    private final Programmes programmes;
    private final PublicDraws draws;
    private final SetDrawAside setDrawAside;
    private final GiveAllAPlace giveAllAPlace;
    private final SchoolClock clock;

    SetDrawAsidePage(Programmes programmes, PublicDraws draws, SetDrawAside setDrawAside,
            GiveAllAPlace giveAllAPlace, SchoolClock clock) {
        this.programmes = programmes;
        this.draws = draws;
        this.setDrawAside = setDrawAside;
        this.giveAllAPlace = giveAllAPlace;
        this.clock = clock;
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}/loddtrekning/sett-til-side")
    Page show(@PathVariable CallId id, Words words) {
        var asked = asked(id);
        return Page.show(asked.isPresent() ? agree(id, asked.get(), words) : ask(id, ASK.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}/loddtrekning/sett-til-side")
    Page ask(@SignedIn Person me, @PathVariable CallId id, FormData sent, Words words) {
        var input = ASK.read(sent);
        if (!input.isValid()) {
            return input.again(ask(id, input, words));
        }
        return answer(id, setDrawAside.ask(me, known(id), input.get(REASON)));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}/loddtrekning/sett-til-side/enig")
    Page agree(@SignedIn Person me, @PathVariable CallId id) {
        return answer(id, setDrawAside.agree(me, known(id)));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}/loddtrekning/plass-til-alle")
    Page all(@PathVariable CallId id, Words words) {
        return Page.show(new AskFirst(words.localize("placement.give.title"),
                List.of(words.localize("placement.give.text")),
                GIVE.blank().view(DrawDeskPage.url(known(id)) + "/plass-til-alle", words),
                words.localize("placement.give.do"), "", words.url(DrawDeskPage.url(id))));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}/loddtrekning/plass-til-alle")
    Page giveAll(@SignedIn Person me, @PathVariable CallId id, Words words) {
        return switch (giveAllAPlace.give(me, known(id))) {
            case GiveAllAPlace.Outcome.Given _, GiveAllAPlace.Outcome.Already _ -> back(id);
            case GiveAllAPlace.Outcome.NotNow(var reasons) -> refused(id, "placement.not-now",
                    String.join(" ", reasons.stream().map(words::say).toList()));
        };
    }

    private static Page answer(CallId id, SetDrawAside.Outcome outcome) {
        return switch (outcome) {
            case SetDrawAside.Outcome.Asked _, SetDrawAside.Outcome.Done _ -> back(id);
            case SetDrawAside.Outcome.NotAlone _ -> refused(id, "placement.set-aside.not-alone");
            case SetDrawAside.Outcome.NothingThere _ -> refused(id, "placement.set-aside.nothing");
            case SetDrawAside.Outcome.AskedBefore(var asked) ->
                Page.refused(new Page.Way(DrawDeskPage.url(id) + "/sett-til-side", "placement.back"),
                        "placement.set-aside.before", asked.name(), asked.reason());
            case SetDrawAside.Outcome.Own _ -> refused(id, "placement.not-now.own");
            case SetDrawAside.Outcome.Offered _ -> refused(id, "placement.set-aside.offered");
        };
    }

    private static Page back(CallId id) {
        return Page.goTo(DrawDeskPage.url(id));
    }

    private static Page refused(CallId id, String key, Object... values) {
        return Page.refused(new Page.Way(DrawDeskPage.url(id), "placement.back"), key, values);
    }

    private Optional<SetAside> asked(CallId id) {
        var now = clock.instant();
        return draws.of(programmes.call(id)).current().flatMap(it -> it.asked(now));
    }

    /** A call that there is; any other is not found. */
    private CallId known(CallId id) {
        return programmes.call(id).id();
    }

    private AskFirst ask(CallId id, FormInput input, Words words) {
        return new AskFirst(words.localize("placement.set-aside.title"),
                List.of(words.localize("placement.set-aside.text")),
                input.view(DrawDeskPage.url(known(id)) + "/sett-til-side", words),
                words.localize("placement.set-aside.do"), "danger", words.url(DrawDeskPage.url(id)));
    }

    private static AskFirst agree(CallId id, SetAside asked, Words words) {
        return new AskFirst(words.localize("placement.set-aside.title"),
                List.of(words.localize("placement.set-aside.asked", asked.name(), asked.reason()),
                        words.localize("placement.set-aside.text")),
                AGREE.blank().view(DrawDeskPage.url(id) + "/sett-til-side/enig", words),
                words.localize("placement.set-aside.agree"), "danger", words.url(DrawDeskPage.url(id)));
    }
}
