package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.FormView;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.programme.Commitment;
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

/** What a municipality is offered and answers, or where it stands on the waiting list. */
@Controller
class OfferPage {

    static final FieldSpec<String> REASON = FieldSpec.paragraphs("grunn", 2_000).required();
    private static final Sentence CHANGED = Sentence.of("offer.accept.changed");
    private static final Form DECLINE = Form.of("offer.decline", REASON);
    private static final Form GIVE_UP = Form.of("offer.give-up", REASON);

    /**
     * @param tone the colour of the status
     * @param text what the status means
     * @param commitment what a yes commits to, while one can be given
     * @param answer what is answered
     * @param leave where it stops waiting, while it waits
     * @param ruling where the decision is read and appealed against
     * @param comeBack where it waits again, when it has just left the list
     */
    record View(String title, String reference, String status, String tone, List<String> text,
            Optional<Commitment> commitment, List<SummaryRow> answer, Optional<FormView> accept,
            Optional<FormView> decline, Optional<FormView> giveUp, Optional<String> leave,
            Optional<String> ruling, Optional<String> comeBack, String back) {

        /** What is wrong in whichever form was sent. */
        public List<FormError> errors() {
            return Stream.of(accept, decline, giveUp).flatMap(Optional::stream)
                    .flatMap(it -> it.errors().stream()).toList();
        }
    }

    private final Admissions admissions;
    private final OfferDesk desk;
    private final AcceptOffer acceptOffer;
    private final DeclineOffer declineOffer;
    private final GiveUpPlace giveUpPlace;
    private final SchoolClock clock;

    OfferPage(Admissions admissions, OfferDesk desk, AcceptOffer acceptOffer, DeclineOffer declineOffer,
            GiveUpPlace giveUpPlace, SchoolClock clock) {
        this.admissions = admissions;
        this.desk = desk;
        this.acceptOffer = acceptOffer;
        this.declineOffer = declineOffer;
        this.giveUpPlace = giveUpPlace;
        this.clock = clock;
    }

    static String url(ApplicationId id) {
        return "/tilbud/" + id;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping("/tilbud/{id}")
    Page show(@SignedIn PersonId me, @PathVariable ApplicationId id, Words words) {
        return Page.show(view(me, id, Tried.NOTHING, words));
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/tilbud/{id}/ja")
    Page accept(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        admissions.own(id, me.id());
        var offer = desk.offer(id);
        if (offer.isEmpty()) {
            return nothing(id);
        }
        var form = desk.acceptForm(offer.get());
        var input = form.form().read(sent);
        if (!form.isAsShown(sent)) {
            return again(me, id, Tried.accept(input.reject(CHANGED)), words);
        }
        if (!input.isValid()) {
            return again(me, id, Tried.accept(input), words);
        }
        return switch (acceptOffer.accept(me, id, form.shares(input), form.without(input))) {
            case AcceptOffer.Outcome.Taken _, AcceptOffer.Outcome.TakenBefore _ -> Page.goTo(url(id));
            case AcceptOffer.Outcome.Changed _ -> again(me, id, Tried.accept(
                    desk.acceptForm(offer.get()).form().read(sent).reject(CHANGED)), words);
            case AcceptOffer.Outcome.WrongSum(var sum, var fee) -> again(me, id, Tried.accept(
                    input.reject(form.lastAmount(), Sentence.of("offer.accept.sum", sum, fee))), words);
            case AcceptOffer.Outcome.TooFew _ -> again(me, id, Tried.accept(
                    input.reject(Sentence.of("offer.accept.too-few"))), words);
            case AcceptOffer.Outcome.CameTooLate(var lastDay) -> late(id, lastDay);
            case AcceptOffer.Outcome.NothingOffered _ -> nothing(id);
        };
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/tilbud/{id}/nei")
    Page decline(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var input = DECLINE.read(sent);
        if (!input.isValid()) {
            return again(me, id, Tried.decline(input), words);
        }
        return switch (declineOffer.decline(me, id, input.get(REASON))) {
            case DeclineOffer.Outcome.Declined _, DeclineOffer.Outcome.DeclinedBefore _ -> Page.goTo(url(id));
            case DeclineOffer.Outcome.CameTooLate(var lastDay) -> late(id, lastDay);
            case DeclineOffer.Outcome.NothingOffered _ -> nothing(id);
        };
    }

    @Access(Who.SIGNED_IN)
    @PostMapping("/tilbud/{id}/frasi")
    Page giveUp(@SignedIn Person me, @PathVariable ApplicationId id, FormData sent, Words words) {
        var input = GIVE_UP.read(sent);
        if (!input.isValid()) {
            return again(me, id, Tried.giveUp(input), words);
        }
        return switch (giveUpPlace.giveUp(me, id, input.get(REASON))) {
            case GiveUpPlace.Outcome.GivenUp _ -> Page.goTo(url(id));
            case GiveUpPlace.Outcome.NoPlace _ -> nothing(id);
        };
    }

    private static Page late(ApplicationId id, Object lastDay) {
        return Page.refused(new Page.Way(url(id), "offer.back"), "offer.refused.late", lastDay);
    }

    private static Page nothing(ApplicationId id) {
        return Page.refused(new Page.Way(url(id), "offer.back"), "offer.refused.nothing");
    }

    private Page again(Person me, ApplicationId id, Tried tried, Words words) {
        return tried.input().orElseThrow().again(view(me.id(), id, tried, words));
    }

    /** The form that was sent and not taken, if any. */
    private record Tried(Optional<FormInput> accept, Optional<FormInput> decline,
            Optional<FormInput> giveUp) {

        static final Tried NOTHING = new Tried(Optional.empty(), Optional.empty(), Optional.empty());

        static Tried accept(FormInput input) {
            return new Tried(Optional.of(input), Optional.empty(), Optional.empty());
        }

        static Tried decline(FormInput input) {
            return new Tried(Optional.empty(), Optional.of(input), Optional.empty());
        }

        static Tried giveUp(FormInput input) {
            return new Tried(Optional.empty(), Optional.empty(), Optional.of(input));
        }

        Optional<FormInput> input() {
            return accept.or(() -> decline).or(() -> giveUp);
        }
    }

    private View view(PersonId me, ApplicationId id, Tried tried, Words words) {
        var now = clock.instant();
        var own = admissions.own(id, me);
        return desk.offer(id).map(it -> offered(own, it, tried, now, words))
                .or(() -> desk.waiting(own, now, words).map(it -> waits(own, it, words)))
                .orElseThrow(NotFound::new);
    }

    private View waits(OwnApplication own, OfferDesk.Waits waits, Words words) {
        return new View(desk.title(own, words), own.reference(), waits.status(), "info", waits.text(),
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
                waits.canLeave() ? Optional.of(url(own.id()) + "/venteliste") : Optional.empty(),
                desk.ruling(own.id(), words),
                waits.canReturn() ? Optional.of(url(own.id()) + "/venteliste/igjen") : Optional.empty(),
                back(own, words));
    }

    private View withdrawn(OwnApplication own, Words words) {
        return new View(desk.title(own, words), own.reference(), words.localize("offer.withdrawn.status"),
                "neutral", List.of(words.localize("offer.withdrawn.means")), Optional.empty(), List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                desk.ruling(own.id(), words), Optional.empty(), back(own, words));
    }

    private View offered(OwnApplication own, Offer offer, Tried tried, Instant now, Words words) {
        var state = offer.stateAt(now);
        var open = offer.isOpen(now);
        if (own.withdrawn()) {
            return withdrawn(own, words);
        }
        var canAccept = state instanceof Offer.Sent || open && state instanceof Offer.Declined
                || state instanceof Offer.Accepted(var answer) && (open || desk.isShareDue(offer, answer));
        var canDecline = state instanceof Offer.Sent || open && state instanceof Offer.Accepted;
        var canGiveUp = state instanceof Offer.Accepted && !open;
        var url = url(own.id());
        return new View(desk.title(own, words), own.reference(), OfferText.status(offer, now, words),
                OfferText.tone(offer, now), List.of(OfferText.means(offer, now, words)),
                canAccept || canGiveUp ? Optional.of(desk.commitment(own.call(), words)) : Optional.empty(),
                offer.answer().map(it -> desk.answer(offer, it, words)).orElseGet(List::of),
                canAccept ? Optional.of(tried.accept().orElseGet(() -> desk.acceptForm(offer)
                        .filled(offer.answer())).view(url + "/ja", words)) : Optional.empty(),
                canDecline ? Optional.of(tried.decline().orElseGet(DECLINE::blank).view(url + "/nei", words))
                        : Optional.empty(),
                canGiveUp ? Optional.of(tried.giveUp().orElseGet(GIVE_UP::blank).view(url + "/frasi", words))
                        : Optional.empty(),
                Optional.empty(), desk.ruling(own.id(), words), Optional.empty(), back(own, words));
    }

    private static String back(OwnApplication own, Words words) {
        return words.url(Admissions.url(own.id()));
    }
}
