package no.innovasjonsskolen.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.offer.Offer.Answer;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the municipality does not take the place. Made by whoever acts for the application; it can be
 * taken back as long as nobody else has been offered the place.
 */
@Component
class DeclineOffer {

    private final Offers offers;
    private final OfferRows rows;
    private final OfferLetters letters;
    private final Journal journal;
    private final SchoolClock clock;

    DeclineOffer(Offers offers, OfferRows rows, OfferLetters letters, Journal journal, SchoolClock clock) {
        this.offers = offers;
        this.rows = rows;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Declined() implements Outcome {}

        /** It was declined before. */
        record DeclinedBefore() implements Outcome {}

        /** The last day has passed; a place that is taken can be given up. */
        record CameTooLate(Deadline lastDay) implements Outcome {}

        /** No place is offered. */
        record NothingOffered() implements Outcome {}
    }

    @Transactional
    Outcome decline(Person me, ApplicationId application, String reason) {
        var now = clock.instant();
        var found = offers.hold(application, me.id()).filter(it -> it.sent().isPresent());
        if (found.isEmpty()) {
            return new Outcome.NothingOffered();
        }
        var offer = found.get();
        var answer = new Answer(false, reason, List.of(), Optional.empty(), me.name(), now);
        return switch (offer.stateAt(now)) {
            case Offer.Sent sent -> decline(me, offer, sent.decline(answer));
            case Offer.Accepted before when offer.isOpen(now) -> decline(me, offer, before.decline(answer));
            case Offer.Declined _ -> new Outcome.DeclinedBefore();
            case Offer.Accepted _, Offer.Lapsed _ -> new Outcome.CameTooLate(offer.replyBy().orElseThrow());
            case Offer.Prepared _, Offer.Ended _ -> new Outcome.NothingOffered();
        };
    }

    private Outcome decline(Person me, Offer offer, Offer.Declined declined) {
        var answer = declined.answer();
        rows.answer(offer.id(), answer, me);
        journal.record(answer.at(), me.asActor(), "offer.act.declined",
                Admissions.subject(offer.application()),
                Map.of("reason", answer.reason()));
        letters.tell(offer.with(answer), OfferLetters.News.DECLINED, answer.at());
        return new Outcome.Declined();
    }
}
