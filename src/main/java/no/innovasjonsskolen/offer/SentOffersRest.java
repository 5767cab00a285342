package no.innovasjonsskolen.offer;

import no.innovasjonsskolen.placement.OffersRest;
import no.innovasjonsskolen.placement.SelectionId;
import org.springframework.stereotype.Component;

/** Tells that a selection has been told of: once its offers are sent, it cannot be set aside. */
@Component
class SentOffersRest implements OffersRest {

    private final Rounds rounds;

    SentOffersRest(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public boolean on(SelectionId selection) {
        return rounds.of(selection).isPresent();
    }
}
