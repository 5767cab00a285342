package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.placement.SelectionId;
import no.innovasjonsskolen.placement.SinceDraw;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** What has become of a selection, as everybody may know it: numbers, new draws, and rules given up. */
@Component
class TellSinceDraw implements SinceDraw {

    private final Offers offers;
    private final Rounds rounds;
    private final SchoolClock clock;

    TellSinceDraw(Offers offers, Rounds rounds, SchoolClock clock) {
        this.offers = offers;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public Optional<Since> of(CallId call, SelectionId selection) {
        return rounds.of(selection).map(round -> {
            var standing = offers.standing(call).orElseThrow();
            return new Since(round.sentAt(), many(standing, clock.instant()),
                    rounds.redraws(selection).stream().map(it -> new Redrawn(it.draw(), it.at(), it.problem(),
                            it.lottery(), it.file())).toList(),
                    standing.waived().stream().map(it -> new GivenUp(it.rule(), it.reason(), it.at()))
                            .toList());
        });
    }

    private static Map<Became, Integer> many(Standing standing, Instant now) {
        var many = new EnumMap<Became, Integer>(Became.class);
        for (var offer : standing.offers()) {
            became(offer, now).ifPresent(it -> many.merge(it, 1, Integer::sum));
            if (offer.origin() != Offer.Origin.SELECTED) {
                many.merge(Became.PROMOTED, 1, Integer::sum);
            }
        }
        for (var offer : standing.left()) {
            became(offer, now).ifPresent(it -> many.merge(it, 1, Integer::sum));
            many.merge(Became.LEFT_PLACE, 1, Integer::sum);
        }
        var waitedLonger = (int) standing.left().stream()
                .filter(it -> standing.selected().reserve().contains(it.code())).count();
        var waiting = standing.waiting().size();
        var promoted = many.getOrDefault(Became.PROMOTED, 0);
        many.put(Became.WAITING, waiting);
        many.put(Became.LEFT_LIST, standing.selected().reserve().size() - waiting - promoted - waitedLonger);
        many.putIfAbsent(Became.TAKEN, 0);
        return many;
    }

    /** Empty for an offer that waits for its answer. */
    private static Optional<Became> became(Offer offer, Instant now) {
        return switch (offer.stateAt(now)) {
            case Offer.Prepared _, Offer.Sent _ -> Optional.empty();
            case Offer.Accepted _ -> Optional.of(Became.TAKEN);
            case Offer.Declined _ -> Optional.of(Became.DECLINED);
            case Offer.Lapsed _ -> Optional.of(Became.LAPSED);
            case Offer.Ended(var how, _, _, _) -> switch (how) {
                case DECLINED -> Optional.of(Became.DECLINED);
                case LAPSED -> Optional.of(Became.LAPSED);
                case GIVEN_UP, BROKEN -> Optional.of(Became.GIVEN_UP);
                case KEPT -> Optional.of(Became.KEPT);
                case SET_ASIDE, CALLED_OFF -> Optional.empty();
            };
        };
    }
}
