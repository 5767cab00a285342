package no.innovasjonsskolen.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.Answers;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.FormError;
import no.innovasjonsskolen.site.InMenu;
import no.innovasjonsskolen.site.MenuItem;
import no.innovasjonsskolen.site.MenuItem.Where;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Every offer of a call and the waiting list, to the office: sent together, and filled when one declines. */
@Controller
class BoardPage implements InMenu {

    private static final FieldSpec<LocalDate> REPLY_BY = FieldSpec.date("svarfrist").required();
    private static final FieldSpec<LocalDate> LIST_ENDS = FieldSpec.date("ventelista").required();
    private static final Form SEND = Form.of("offer.send", REPLY_BY, LIST_ENDS);
    private static final FieldSpec<String> WHY = FieldSpec.paragraphs("grunn", 1_000).required();

    /** How many days the list lasts beyond the answers, unless the office says otherwise. */
    private static final int LIST_LASTS = 60;

    /**
     * @param board empty while nobody is selected
     * @param send the form that sends the offers, until they are sent
     * @param waive the form that gives up a rule, while the places cannot be filled with it
     * @param outside where those who are in no draw are; empty where there is no call
     * @param followers where those who follow without a place are
     * @param line who stands in line for what is left
     */
    record View(String title, String none, Optional<Board> board, Optional<FormView> send,
            Optional<FormView> waive, String fill, String outside,
            String followers, Optional<LeftPlaces.Shown> line) {

        /** What is wrong in whichever form was sent. */
        public List<FormError> errors() {
            return Stream.of(send, waive).flatMap(Optional::stream).flatMap(it -> it.errors().stream())
                    .toList();
        }
    }

    private final Programmes programmes;
    private final Offers offers;
    private final Boards boards;
    private final SendOffers sendOffers;
    private final WaiveRule waiveRule;
    private final SchoolClock clock;

    BoardPage(Programmes programmes, Offers offers, Boards boards, SendOffers sendOffers, WaiveRule waiveRule,
            SchoolClock clock) {
        this.programmes = programmes;
        this.offers = offers;
        this.boards = boards;
        this.sendOffers = sendOffers;
        this.waiveRule = waiveRule;
        this.clock = clock;
    }

    static String url(CallId call) {
        return "/kontor/tilbud/" + call.value();
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of(new MenuItem(Where.TOP, 55, "/kontor/tilbud", "offer.menu", Who.OFFICE));
    }

    /** The newest call. */
    @Access(Who.OFFICE)
    @GetMapping("/kontor/tilbud")
    Page newest(Words words) {
        var calls = programmes.calls();
        return calls.isEmpty() ? Page.show(new View(words.localize("offer.board.title.none"),
                words.localize("offer.board.none"), Optional.empty(), Optional.empty(), Optional.empty(), "",
                "", "", Optional.empty()))
                : Page.show(view(calls.getFirst(), SEND.blank(), Optional.empty(), words));
    }

    @Access(Who.OFFICE)
    @GetMapping("/kontor/tilbud/{id}")
    Page show(@PathVariable CallId id, Words words) {
        return Page.show(view(programmes.call(id), SEND.blank(), Optional.empty(), words));
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/tilbud/{id}/send")
    Page send(@SignedIn Person me, @PathVariable CallId id, FormData sent, Words words) {
        var input = SEND.read(sent);
        if (!input.isValid()) {
            return again(id, input, words);
        }
        return switch (sendOffers.send(me, id, input.get(REPLY_BY), input.get(LIST_ENDS))) {
            case SendOffers.Outcome.Sent _, SendOffers.Outcome.SentBefore _ -> Page.goTo(url(id));
            case SendOffers.Outcome.NobodySelected _ -> Page.goTo(url(id));
            case SendOffers.Outcome.TooSoon(var earliest) -> again(id, input.reject(REPLY_BY,
                    Sentence.of("offer.send.too-soon", ReplyTime.LEAST, earliest)), words);
            case SendOffers.Outcome.ListTooShort _ -> again(id, input.reject(LIST_ENDS,
                    Sentence.of("offer.send.list-too-short")), words);
            case SendOffers.Outcome.TooLate(var last) -> again(id, input.reject(LIST_ENDS,
                    Sentence.of("offer.send.too-late", last)), words);
            case SendOffers.Outcome.CalledOff _ -> Page.refused(
                    new Page.Way(url(id), "offer.back-to-board"), "offer.refused.called-off");
            case SendOffers.Outcome.OwnApplication _ -> Page.refused(
                    new Page.Way(url(id), "offer.back-to-board"), "offer.refused.own");
        };
    }

    @Access(Who.OFFICE)
    @PostMapping("/kontor/tilbud/{id}/regel")
    Page waive(@SignedIn Person me, @PathVariable CallId id, FormData sent, Words words) {
        var standing = offers.standing(id);
        if (standing.isEmpty()) {
            return Page.goTo(url(id));
        }
        var rule = rule(standing.get(), words);
        var input = waiveForm(rule).read(sent);
        if (!input.isValid()) {
            return input.again(view(programmes.call(id), SEND.blank(), Optional.of(input), words));
        }
        return switch (waiveRule.waive(me, id, input.get(rule), input.get(WHY))) {
            case WaiveRule.Outcome.Waived _, WaiveRule.Outcome.NotNeeded _, WaiveRule.Outcome.NoSuchRule _ ->
                Page.goTo(url(id));
            case WaiveRule.Outcome.OwnApplication _ -> Page.refused(
                    new Page.Way(url(id), "offer.back-to-board"), "offer.refused.own");
        };
    }

    private Page again(CallId call, FormInput input, Words words) {
        return input.again(view(programmes.call(call), input, Optional.empty(), words));
    }

    private static Form waiveForm(FieldSpec<String> rule) {
        return Form.of("offer.waive", rule, WHY);
    }

    private FieldSpec<String> rule(Standing standing, Words words) {
        return FieldSpec.select("regel", standing.relieving(clock.instant()).stream().map(Rule::label)
                .map(label -> Option.of(label, label, _ -> OfferText.rule(label, standing.problem(), words)))
                .toList()).required();
    }

    private View view(Call call, FormInput send, Optional<FormInput> waive, Words words) {
        var now = clock.instant();
        var standing = offers.standing(call.id());
        var title = words.localize("offer.board.title", call.cohort().name());
        var toSend = standing.filter(it -> it.round().isEmpty());
        return new View(title, words.localize("offer.board.none"),
                standing.map(it -> boards.of(it, now, words)),
                toSend.map(_ -> suggested(send, call).view(url(call.id()) + "/send", words)),
                standing.filter(it -> it.round().isPresent() && it.isStuck(now))
                        .map(it -> waive.orElseGet(() -> waiveForm(rule(it, words)).blank())
                                .view(url(call.id()) + "/regel", words)),
                url(call.id()) + "/fyll", words.url(OutsidePage.url(call.id())),
                words.url(FollowersPage.url(call.id())), boards.line(call.id(), words));
    }

    /** The first last day there can be, and a list that lasts until the programme begins. */
    private FormInput suggested(FormInput input, Call call) {
        var replyBy = ReplyTime.earliest(clock.instant());
        var ends = ReplyTime.lastToOffer(call).filter(it -> it.isAfter(replyBy))
                .orElseGet(() -> replyBy.plusDays(LIST_LASTS));
        return input.names().isEmpty()
                ? SEND.filled(new Answers().with(REPLY_BY, replyBy).with(LIST_ENDS, ends)) : input;
    }
}
