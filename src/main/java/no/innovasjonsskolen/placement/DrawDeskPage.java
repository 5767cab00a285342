package no.innovasjonsskolen.placement;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.eligibility.DecidedTeams;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.CallWay;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the office freezes a call's pool and announces its lottery. Then comes {@link BallsPage}. */
@Controller
class DrawDeskPage implements CallWay {

    private static final int LONGEST_PLACE = 200;
    private static final FieldSpec<LocalDate> DAY = FieldSpec.date("dag").required();
    private static final FieldSpec<LocalTime> TIME = FieldSpec.line("tid", 5, DrawDeskPage::time,
            it -> "%02d.%02d".formatted(it.getHour(), it.getMinute()),
            Sentence.of("placement.announce.tid.wrong")).required();
    private static final FieldSpec<String> PLACE = FieldSpec.line("sted", LONGEST_PLACE).required();
    private static final Form ANNOUNCE = Form.of("placement.announce", DAY, TIME, PLACE);

    /**
     * @param assess where the office decides about people, while that is in the way; else empty
     * @param reasons what is in the way of the next step
     * @param objections those raised, waiting ones first
     */
    record View(String url, String back, String title, String stage, boolean frozen, boolean announces,
            boolean givesAll, boolean held, String assess, List<String> reasons, List<Line> objections,
            FormView form,
            String publicUrl) {}

    /** One objection, and where it is answered. */
    record Line(String url, String title, String status, String tone) {}

    private final Programmes programmes;
    private final PublicDraws draws;
    private final FreezePool freezePool;
    private final PublishLottery publishLottery;
    private final DeskFacts facts;
    private final SchoolClock clock;

    DrawDeskPage(Programmes programmes, PublicDraws draws, FreezePool freezePool,
            PublishLottery publishLottery, DeskFacts facts, SchoolClock clock) {
        this.programmes = programmes;
        this.draws = draws;
        this.freezePool = freezePool;
        this.publishLottery = publishLottery;
        this.facts = facts;
        this.clock = clock;
    }

    static String url(CallId call) {
        return "/kontor/opptak/" + call.value() + "/loddtrekning";
    }

    @Override
    public Shown from(CallId call, Words words) {
        return new Shown(words.url(url(call)), words.localize("placement.desk.link"));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/opptak/{id}/loddtrekning")
    Page show(@PathVariable CallId id, Words words) {
        return Page.show(view(id, ANNOUNCE.blank(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}/loddtrekning/las")
    Page freeze(@SignedIn Person me, @PathVariable CallId id, Words words) {
        return switch (freezePool.freeze(me, programmes.call(id).id())) {
            case FreezePool.Outcome.Frozen _, FreezePool.Outcome.Already _ -> Page.goTo(url(id));
            case FreezePool.Outcome.NotNow(var reasons) -> Page.refused(
                    new Page.Way(url(id), "placement.back"), "placement.not-now", said(reasons, words));
        };
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/opptak/{id}/loddtrekning/kunngjor")
    Page announce(@SignedIn Person me, @PathVariable CallId id, FormData sent, Words words) {
        var input = ANNOUNCE.read(sent);
        if (!input.isValid()) {
            return input.again(view(id, input, words));
        }
        var at = input.get(DAY).atTime(input.get(TIME)).atZone(OSLO).toInstant();
        return switch (publishLottery.publish(me, id, at, input.get(PLACE))) {
            case PublishLottery.Outcome.Published _, PublishLottery.Outcome.Already _ -> Page.goTo(url(id));
            case PublishLottery.Outcome.NotNow(var reasons) -> {
                var rejected = input.reject(words2 -> said(reasons, words2));
                yield rejected.again(view(id, rejected, words));
            }
        };
    }

    private View view(CallId id, FormInput input, Words words) {
        var now = clock.instant();
        var draw = draws.of(programmes.call(id));
        var stage = draw.stageAt(now);
        var reasons = stage == PublicDraw.Stage.COMING ? freezePool.inTheWay(id)
                : stage == PublicDraw.Stage.FROZEN ? facts.inTheWay(id, now) : List.<Sentence>of();
        var ready = stage == PublicDraw.Stage.FROZEN && reasons.isEmpty();
        var all = ready && draw.current().orElseThrow().pool().hasRoomForAll();
        return new View(url(id), words.url("/kontor/opptak/" + id.value()),
                words.localize("placement.desk.title", draw.call().cohort().name()),
                words.say(stage),
                draw.current().isPresent(), ready && !all, all, draw.current().isPresent()
                        && stage != PublicDraw.Stage.FROZEN,
                stage == PublicDraw.Stage.COMING && draw.call().dates().deadline().hasPassed(now)
                        && !reasons.isEmpty() ? words.url(DecidedTeams.DESK) : "",
                reasons.stream().map(words::say).toList(), facts.objections(id, words),
                input.view(url(id) + "/kunngjor", words), words.url(draws.url(id)));
    }

    private static String said(List<Sentence> reasons, Words words) {
        return String.join(" ", reasons.stream().map(words::say).toList());
    }

    /** «12.00», also written with a colon. */
    private static Optional<LocalTime> time(String text) {
        var parts = text.split("[.:]");
        if (parts.length != 2 || !(parts[0] + parts[1]).matches("\\d{3,4}") || parts[1].length() != 2) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(parts[0]);
        var minute = Integer.parseInt(parts[1]);
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
