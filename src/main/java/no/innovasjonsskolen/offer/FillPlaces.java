package no.innovasjonsskolen.offer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.offer.Offer.Origin;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Fault;
import no.innovasjonsskolen.selection.LotteryFile;
import no.innovasjonsskolen.selection.ProblemBytes;
import no.innovasjonsskolen.selection.RedrawFile;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision that leaves nothing to discretion: the places that nobody holds go to whoever is next. First
 * what is declined or has lapsed ends. Then the first on the list who alone keeps all the rules is offered a
 * place; where no single one can, what remains is drawn anew with the next ticket of the same seed. Whoever
 * was not in the first draw comes after that.
 */
@Component
class FillPlaces {

    /** As many as in the smallest published lottery. */
    private static final long TICKETS = 1_000;

    private final Offers offers;
    private final OfferRows rows;
    private final Rounds rounds;
    private final OfferPlace offerPlace;
    private final ChangedGroups changedGroups;
    private final SchoolClock clock;

    FillPlaces(Offers offers, OfferRows rows, Rounds rounds, OfferPlace offerPlace,
            ChangedGroups changedGroups, SchoolClock clock) {
        this.offers = offers;
        this.rows = rows;
        this.rounds = rounds;
        this.offerPlace = offerPlace;
        this.changedGroups = changedGroups;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** @param offers the new ones */
        record Offered(List<Offer> offers) implements Outcome {}

        /** Every place is offered or taken, or waits for somebody to change her mind. */
        record Full() implements Outcome {}

        /** Nothing has been sent. */
        record NotSent() implements Outcome {}

        /** Its last day has passed. */
        record ListIsOver(Deadline lastDay) implements Outcome {}

        /** The call is called off. */
        record CalledOff() implements Outcome {}

        /** Nobody waits. */
        record NobodyWaits() implements Outcome {}

        /** Nobody who remains can take a place so that all the rules are kept. */
        record CannotKeep(List<Fault> faults) implements Outcome {}
    }

    @Transactional
    Outcome fill(Actor by, CallId call) {
        return fill(by, call, clock.instant());
    }

    /** Part of another decision that goes on where this one ends, at the same moment. */
    @Transactional
    Outcome fill(Actor by, CallId call, Instant now) {
        rows.hold(call);
        if (offers.isCalledOff(call)) {
            return new Outcome.CalledOff();
        }
        var found = offers.standing(call).filter(it -> it.round().isPresent());
        if (found.isEmpty()) {
            return new Outcome.NotSent();
        }
        var round = found.get().round().orElseThrow();
        end(found.get(), by, now);
        var listEnds = offers.listEnds(round);
        if (listEnds.hasPassed(now)) {
            return new Outcome.ListIsOver(listEnds);
        }
        var made = new ArrayList<Offer>();
        while (true) {
            var standing = decided(offers.standing(call).orElseThrow(), now);
            if (standing.isFull() || standing.mayRegret(now)) {
                return made.isEmpty() ? new Outcome.Full() : new Outcome.Offered(made);
            }
            var chosen = next(standing, now);
            if (chosen.isEmpty()) {
                return made.isEmpty() ? stuck(standing, now) : new Outcome.Offered(made);
            }
            made.addAll(offerPlace.to(chosen.get().codes(), chosen.get().origin(), standing, by, now));
        }
    }

    /** A group that a municipality has left is offered nothing before the office has decided about it. */
    private Standing decided(Standing standing, Instant now) {
        return standing.passingOver(changedGroups.in(standing, now));
    }

    private void end(Standing standing, Actor by, Instant now) {
        for (var offer : standing.ending()) {
            var left = standing.out().contains(offer.application());
            Optional<Offer.Ended> ended = switch (offer.stateAt(now)) {
                case Offer.Declined it when !offer.isOpen(now) || Regret.isOver(it.answer().at(), now) ->
                    Optional.of(it.free(now));
                case Offer.Lapsed it -> Optional.of(it.free(now));
                case Offer.Sent it when left -> Optional.of(it.giveUp("", now));
                case Offer.Accepted it when left -> Optional.of(it.giveUp("", now));
                case Offer.Prepared _, Offer.Sent _, Offer.Accepted _, Offer.Declined _, Offer.Ended _ ->
                    Optional.empty();
            };
            ended.ifPresent(it -> offerPlace.end(offer, it, by, now));
        }
    }

    private record Chosen(List<String> codes, Origin origin) {}

    private Optional<Chosen> next(Standing standing, Instant now) {
        return standing.next(now).map(it -> new Chosen(List.of(it), Origin.RESERVE))
                .or(() -> redraw(standing, now))
                .or(() -> standing.nextOfLast(now)
                        .map(it -> new Chosen(List.of(it), Origin.RESERVE)));
    }

    /** Everybody who remains is in it, under the same rules, beside those who hold their places. */
    private Optional<Chosen> redraw(Standing standing, Instant now) {
        var seed = standing.selected().seed();
        if (seed.isEmpty()) {
            return Optional.empty();
        }
        return standing.redraw(now, TICKETS).map(it -> {
            var draw = rounds.redraws(standing.selected().id()).size() + 1;
            var lottery = LotteryFile.write(it.lottery());
            var file = RedrawFile.hold(lottery, seed.get(), draw);
            rounds.redrawn(standing.selected().id(), new Rounds.Redrawn(draw,
                    text(ProblemBytes.write(it.problem())), text(lottery), text(file.write()),
                    file.admitted(), now));
            return new Chosen(
                    file.admitted().stream().filter(code -> !standing.holding(now).contains(code)).toList(),
                    Origin.REDRAW);
        }).filter(it -> !it.codes().isEmpty());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static Outcome stuck(Standing standing, Instant now) {
        return standing.waiting().isEmpty() ? new Outcome.NobodyWaits()
                : new Outcome.CannotKeep(standing.faults(now));
    }
}
