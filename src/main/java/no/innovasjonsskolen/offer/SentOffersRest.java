package no.innovasjonsskolen.offer;

import no.innovasjonsskolen.placement.OffersRest;
import no.innovasjonsskolen.placement.SelectionId;
import no.innovasjonsskolen.programme.CallId;
import org.springframework.stereotype.Component;

/** Tells that a selection has been told of: once its offers are sent, it cannot be set aside. */
@Component
class SentOffersRest implements OffersRest {

    private final OfferRows rows;
    private final Rounds rounds;

    SentOffersRest(OfferRows rows, Rounds rounds) {
        this.rows = rows;
        this.rounds = rounds;
    }

    @Override
    public boolean on(CallId call, SelectionId selection) {
        rows.hold(call);
        return rounds.of(selection).isPresent();
    }
}
