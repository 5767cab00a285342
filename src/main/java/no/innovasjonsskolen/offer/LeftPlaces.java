package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for the room that offers what is left in a call which takes applications after its deadline:
 * whether a place is left, who may stand in line for it, and giving it.
 */
@Component
public class LeftPlaces {

    private final Offers offers;
    private final OutsideLine outsideLine;
    private final FillPlaces fillPlaces;
    private final OfferPlace offerPlace;
    private final Programmes programmes;

    LeftPlaces(Offers offers, OutsideLine outsideLine, FillPlaces fillPlaces, OfferPlace offerPlace,
            Programmes programmes) {
        this.offers = offers;
        this.outsideLine = outsideLine;
        this.fillPlaces = fillPlaces;
        this.offerPlace = offerPlace;
        this.programmes = programmes;
    }

    /** Another room shows on the office's board who stands in line. */
    public interface OnBoard {

        /** Empty for a call that has no line. */
        Optional<Shown> of(CallId call, Words words);
    }

    /** @param url in the reader's language, to the line itself */
    public record Shown(String text, String url, String link) {}

    /**
     * Who may stand in line, those of the waiting list first.
     *
     * @param waited those who wait on the list, or waited until it was over, in its order
     * @param outside those who are in no draw, in no order
     * @param changed those of them that a municipality has left, and about whom the office has not decided
     */
    public record Candidates(List<ApplicationId> waited, Set<ApplicationId> outside,
            Set<ApplicationId> changed) {}

    /** @param lastDay to answer */
    public record Given(OfferId offer, int place, Deadline lastDay) {}

    /** How it stands now. */
    public Left of(CallId id, Instant now) {
        var call = programmes.call(id);
        if (call.cancellation().isPresent()) {
            return new Left.Over(Sentence.of("offer.refused.called-off"));
        }
        if (!call.dates().rolling()) {
            return new Left.Over(Sentence.of("offer.left.no-line"));
        }
        if (!offers.isLineOpen(id, now)) {
            return new Left.Over(Sentence.of("offer.left.over", ReplyTime.lastToOffer(call).orElseThrow()));
        }
        return offers.standing(id).filter(it -> it.round().isPresent()).map(it -> of(it, now))
                .orElseGet(() -> new Left.Nothing(Sentence.of("offer.left.not-sent")));
    }

    /** Nothing else changes who holds a place in the call until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(CallId call) {
        offers.hold(call);
    }

    /** How it stands once whoever waits on the list has had her turn. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Left afterTheList(CallId call, Actor by, Instant now) {
        if (offers.isLineOpen(call, now)) {
            fillPlaces.fill(by, call, now);
        }
        return of(call, now);
    }

    private Left of(Standing standing, Instant now) {
        var call = standing.selected().call();
        var ends = offers.listEnds(standing.round().orElseThrow());
        if (!ends.hasPassed(now) && (!standing.waiting().isEmpty() || standing.selected().seed().isEmpty())) {
            return new Left.Nothing(Sentence.of("offer.left.list", ends));
        }
        if (offers.mayReturn(standing.selected().id(), now)) {
            return new Left.Nothing(Sentence.of("offer.left.return"));
        }
        if (offers.isDrawnSoon(call) || !ends.hasPassed(now) && outsideLine.isAppealed(call)) {
            return new Left.Nothing(Sentence.of("offer.left.appeal"));
        }
        if (standing.mayRegret(now)) {
            return new Left.Nothing(Sentence.of("offer.left.regret"));
        }
        var kept = offers.kept(call).size();
        var free = standing.free() - kept;
        return free > 0 ? new Left.Free(free) : new Left.Nothing(kept > 0 && standing.free() > 0
                ? Sentence.of("offer.left.kept", kept) : Sentence.of("offer.left.full"));
    }

    /** Who may stand in line for it. */
    public Candidates candidates(CallId call, Instant now) {
        return outsideLine.candidates(call, offers.standing(call).filter(it -> it.round().isPresent()), now);
    }

    /** Who signs the ruling when nobody at the office has asked for it: whoever sent the offers. */
    public Optional<Person> officer(CallId call) {
        return offers.standing(call).filter(it -> it.round().isPresent()).map(offerPlace::officer);
    }

    /** Whether she acts for it, and must not sign. */
    public boolean isOwn(Person officer, ApplicationId application) {
        return offerPlace.isOwn(officer, application);
    }

    /**
     * Offers one of the places that are left, held before in the same transaction.
     *
     * @param officer who signs the ruling
     * @param grounds for the journal: who stood before it, and why they did not get it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Given give(CallId call, ApplicationId application, String reference, Person officer, Actor by,
            Map<String, String> grounds, Instant now) {
        var offer = offerPlace.left(application, reference, offers.standing(call).orElseThrow(), officer, by,
                grounds, now);
        return new Given(offer.id(), offer.place(), offer.replyBy().orElseThrow());
    }

    /** The last day that it may be offered; empty while it is not set when the programme begins. */
    public Optional<Deadline> lastDay(CallId call) {
        return offers.lastDay(call).map(Deadline::new);
    }

    /** Whether the list of those who applied in time is over, so that no number on it counts any more. */
    public boolean isListOver(CallId call, Instant now) {
        return offers.isOver(call, now);
    }

    /** The office's board of a call. */
    public static String boardUrl(CallId call) {
        return BoardPage.url(call);
    }
}
