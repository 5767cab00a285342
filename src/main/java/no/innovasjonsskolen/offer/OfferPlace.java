package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.offer.Offer.Ended;
import no.innovasjonsskolen.offer.Offer.Origin;
import no.innovasjonsskolen.offer.Offer.Prepared;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.selection.Application;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Part of the decision to fill places: one is offered to the next, and the one before has ended. */
@Component
class OfferPlace {

    private final OfferRows rows;
    private final TellOfPlace tellOfPlace;
    private final OfferLetters letters;
    private final Programmes programmes;
    private final People people;
    private final Journal journal;

    OfferPlace(OfferRows rows, TellOfPlace tellOfPlace, OfferLetters letters, Programmes programmes,
            People people, Journal journal) {
        this.rows = rows;
        this.tellOfPlace = tellOfPlace;
        this.letters = letters;
        this.programmes = programmes;
        this.people = people;
        this.journal = journal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void end(Offer offer, Ended ended, Actor by, Instant now) {
        rows.end(offer.id(), ended);
        journal.record(now, by, "offer.act.freed", Admissions.subject(offer.application()),
                Map.of("place", String.valueOf(offer.place()), "how", ended.how().name()));
        if (ended.how() == Offer.How.LAPSED) {
            letters.tell(offer, OfferLetters.News.LAPSED, now);
        }
    }

    /** A place beside all others: nobody loses one, and nobody else gets it when it ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void extra(LateRight right, Standing standing, Instant now) {
        var officer = people.get(right.by());
        var state = new Prepared().send(ReplyTime.next(programmes.call(right.call()), now), now);
        var offer = new Offer(new OfferId(UUID.randomUUID()), right.selection(), right.call(),
                right.application(), right.code(), standing.capacity() + standing.late().size() + 1,
                Origin.LATE, Optional.of(state), Optional.empty(), Optional.empty());
        rows.add(offer, now);
        journal.record(now, officer.asActor(), "offer.act.late-drawn",
                Admissions.subject(right.application()), Map.of("won", "true", "place",
                        String.valueOf(offer.place()), "last-day", state.replyBy().lastDay().toString()));
        tellOfPlace.offered(offer, standing, officer, now);
    }

    /**
     * A place that is left when nobody on the list can have it, to whoever stands first in line.
     *
     * @param reference of the application; one that is in the selection is called what it is there
     * @param officer who signs the ruling
     * @param grounds who stood before it, and why they did not get it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Offer left(ApplicationId application, String reference, Standing standing, Person officer, Actor by,
            Map<String, String> grounds, Instant now) {
        var call = programmes.call(standing.selected().call());
        var state = new Prepared().send(ReplyTime.next(call, now), now);
        var code = standing.published(application).map(Application::id).orElse(reference);
        var offer = new Offer(new OfferId(UUID.randomUUID()), standing.selected().id(), call.id(),
                application, code, standing.freePlaces(1).getFirst(), Origin.LEFT, Optional.of(state),
                Optional.empty(), Optional.empty());
        rows.add(offer, now);
        var said = new HashMap<>(grounds);
        said.put("place", String.valueOf(offer.place()));
        said.put("last-day", state.replyBy().lastDay().toString());
        journal.record(now, by, "offer.act.left", Admissions.subject(application), Map.copyOf(said));
        tellOfPlace.offered(offer, standing, officer, now);
        return offer;
    }

    /** Who signs what follows by rule from the offers that were sent. */
    Person officer(Standing standing) {
        return people.get(standing.round().orElseThrow().by());
    }

    /** Whether she acts for it, and must not sign (fvl § 6). */
    boolean isOwn(Person officer, ApplicationId application) {
        return tellOfPlace.isOwn(officer, application);
    }

    /** It waits, after all others. */
    @Transactional(propagation = Propagation.MANDATORY)
    void last(LateRight right, int place, Standing standing, Instant now) {
        var officer = people.get(right.by());
        journal.record(now, officer.asActor(), "offer.act.late-drawn",
                Admissions.subject(right.application()),
                Map.of("won", "false", "place", String.valueOf(place)));
        tellOfPlace.waitsLast(right, place, standing.round().orElseThrow(), officer, now);
    }

    /** The ruling is signed by whoever sent the offers: what comes after follows from that by rule. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Offer> to(List<String> codes, Origin origin, Standing standing, Actor by, Instant now) {
        var call = programmes.call(standing.selected().call());
        var officer = officer(standing);
        var state = new Prepared().send(ReplyTime.next(call, now), now);
        var place = new ArrayList<>(standing.freePlaces(codes.size()));
        var made = new ArrayList<Offer>();
        for (var code : codes) {
            var application = Optional.ofNullable(standing.selected().applications().get(code)).orElseThrow();
            var offer = new Offer(new OfferId(UUID.randomUUID()), standing.selected().id(), call.id(),
                    application,
                    code, place.removeFirst(), origin, Optional.of(state), Optional.empty(),
                    Optional.empty());
            rows.add(offer, now);
            journal.record(now, by, "offer.act.promoted", Admissions.subject(application), Map.of(
                    "origin", origin.name(), "place", String.valueOf(offer.place()),
                    "last-day", state.replyBy().lastDay().toString(),
                    "holding", String.join(" ", standing.holding(now).stream().sorted().toList()),
                    "waiting", String.join(" ", standing.waiting())));
            tellOfPlace.offered(offer, standing, officer, now);
            made.add(offer);
        }
        return made;
    }
}
