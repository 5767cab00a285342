package no.innovasjonsskolen.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Draw;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where two officers in the hall write down the balls, each without seeing what the other writes. */
@Controller
class BallsPage {

    private static final int DIGITS = Draw.digits(PublishLottery.TICKETS);
    private static final FieldSpec<String> BALLS = FieldSpec.line("kuler", DIGITS,
            it -> Optional.of(it).filter(text -> text.matches("[0-9]{" + DIGITS + "}")), it -> it,
            Sentence.of("placement.balls.kuler.wrong", DIGITS)).required().autocomplete("off");
    private static final Form FORM = Form.of("placement.balls", BALLS);

    /**
     * @param rounds what was entered in rounds that are over, and who waits for whom in this one
     * @param early when the draw begins; empty once it has
     */
    record View(String back, String title, List<String> rounds, String early, boolean asks, FormView form,
            String hall) {}

    private final Programmes programmes;
    private final PublicDraws draws;
    private final EnterBalls enterBalls;
    private final SchoolClock clock;

    BallsPage(Programmes programmes, PublicDraws draws, EnterBalls enterBalls, SchoolClock clock) {
        this.programmes = programmes;
        this.draws = draws;
        this.enterBalls = enterBalls;
        this.clock = clock;
    }

    static String url(CallId call) {
        return DrawDeskPage.url(call) + "/kuler";
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}/loddtrekning/kuler")
    Page show(@SignedIn Person me, @PathVariable CallId id, Words words) {
        return Page.show(view(me, id, FORM.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}/loddtrekning/kuler")
    Page enter(@SignedIn Person me, @PathVariable CallId id, FormData sent, Words words) {
        var input = FORM.read(sent);
        if (!input.isValid()) {
            return input.again(view(me, id, input, words));
        }
        return switch (enterBalls.enter(me, id, input.get(BALLS))) {
            case EnterBalls.Outcome.Noted _, EnterBalls.Outcome.WrittenDown _, EnterBalls.Outcome.Differ _ ->
                Page.goTo(url(id));
            case EnterBalls.Outcome.Already _ -> refused(id, "placement.balls.already");
            case EnterBalls.Outcome.TooEarly(var at) -> refused(id, "placement.balls.too-early", at);
            case EnterBalls.Outcome.NotNow _ -> refused(id, "placement.balls.not-now");
            case EnterBalls.Outcome.Own _ -> refused(id, "placement.not-now.own");
        };
    }

    private static Page refused(CallId id, String key, Object... values) {
        return Page.refused(new Page.Way(url(id), "placement.back"), key, values);
    }

    private View view(Person me, CallId id, FormInput input, Words words) {
        var draw = draws.of(programmes.call(id));
        var lottery = draw.lottery();
        var early = lottery.map(Announced::drawAt).filter(clock.instant()::isBefore);
        return new View(words.url(DrawDeskPage.url(id)),
                words.localize("placement.balls.title", draw.call().cohort().name()),
                lottery.map(it -> rounds(it, words)).orElse(List.of()),
                early.map(it -> words.localize("placement.balls.too-early", words.dateTime(it))).orElse(""),
                lottery.filter(it -> early.isEmpty() && it.written().isEmpty() && it.in(it.round()).stream()
                        .noneMatch(entered -> entered.officer().equals(me.id()))).isPresent(),
                input.view(url(id), words), words.url(draws.url(id) + "/sal"));
    }

    /** What is over is told to both; in the round that goes on, only who has written. */
    private static List<String> rounds(Announced lottery, Words words) {
        var told = new ArrayList<String>();
        for (int round = 1; round <= lottery.round(); round++) {
            var entered = lottery.in(round);
            if (entered.size() == 1) {
                told.add(words.localize("placement.balls.one", entered.getFirst().name()));
            } else if (entered.size() == 2) {
                var one = entered.getFirst();
                var other = entered.getLast();
                told.add(one.digits().equals(other.digits())
                        ? words.localize("placement.balls.alike", one.name(), other.name(), one.digits())
                        : words.localize("placement.balls.differ", one.name(), one.digits(), other.name(),
                                other.digits()));
            }
        }
        return told;
    }
}
