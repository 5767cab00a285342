package no.innovasjonsskolen.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.offer.Offer.Answer;
import no.innovasjonsskolen.offer.Offer.Share;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Kroner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the municipality takes the place that it is offered. Made by whoever acts for the application;
 * until the last day the answer can be another.
 */
@Component
class AcceptOffer {

    private final Offers offers;
    private final OfferRows rows;
    private final TeamOfOffer teamOfOffer;
    private final OfferLetters letters;
    private final Journal journal;
    private final SchoolClock clock;

    AcceptOffer(Offers offers, OfferRows rows, TeamOfOffer teamOfOffer, OfferLetters letters, Journal journal,
            SchoolClock clock) {
        this.offers = offers;
        this.rows = rows;
        this.teamOfOffer = teamOfOffer;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Taken() implements Outcome {}

        /** The same answer was given before. */
        record TakenBefore() implements Outcome {}

        /** The shares are not the whole fee. */
        record WrongSum(Kroner sum, Kroner fee) implements Outcome {}

        /** Others share the fee than those it was shown for. */
        record Changed() implements Outcome {}

        /** There are too few, or from too few service areas. */
        record TooFew() implements Outcome {}

        /** The last day has passed. */
        record CameTooLate(Deadline lastDay) implements Outcome {}

        /** No place is offered. */
        record NothingOffered() implements Outcome {}
    }

    /** @param without the participant who cannot come after all */
    @Transactional
    Outcome accept(Person me, ApplicationId application, List<Share> shares,
            Optional<ParticipantId> without) {
        var now = clock.instant();
        var found = offers.hold(application, me.id()).filter(it -> it.sent().isPresent());
        if (found.isEmpty()) {
            return new Outcome.NothingOffered();
        }
        var offer = found.get();
        var answer = new Answer(true, "", shares, without, me.name(), now);
        var municipalities = teamOfOffer.municipalities(application);
        if (!answer.isSharedBy(municipalities)) {
            return new Outcome.Changed();
        }
        var sum = shares.stream().map(Share::amount).reduce(new Kroner(0), Kroner::plus);
        var fee = teamOfOffer.fee(offer.call());
        if (!sum.equals(fee)) {
            return new Outcome.WrongSum(sum, fee);
        }
        if (!teamOfOffer.holds(offer, without)) {
            return new Outcome.TooFew();
        }
        return switch (offer.stateAt(now)) {
            case Offer.Sent sent -> take(me, offer, sent.accept(answer));
            case Offer.Accepted before when isSame(before.answer(), answer) -> new Outcome.TakenBefore();
            case Offer.Accepted before when offer.isOpen(now)
                    || !before.answer().isSharedBy(municipalities) ->
                take(me, offer, before.accept(answer));
            case Offer.Declined before when offer.isOpen(now) -> take(me, offer, before.accept(answer));
            case Offer.Accepted _, Offer.Declined _, Offer.Lapsed _ ->
                new Outcome.CameTooLate(offer.replyBy().orElseThrow());
            case Offer.Prepared _, Offer.Ended _ -> new Outcome.NothingOffered();
        };
    }

    private Outcome take(Person me, Offer offer, Offer.Accepted accepted) {
        var answer = accepted.answer();
        rows.answer(offer.id(), answer, me);
        journal.record(answer.at(), me.asActor(), "offer.act.accepted",
                Admissions.subject(offer.application()),
                Map.of("place", String.valueOf(offer.place())));
        letters.tell(offer.with(answer), OfferLetters.News.ACCEPTED, answer.at());
        return new Outcome.Taken();
    }

    private static boolean isSame(Answer before, Answer now) {
        return before.shares().equals(now.shares()) && before.without().equals(now.without());
    }
}
