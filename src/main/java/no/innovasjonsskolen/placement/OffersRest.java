package no.innovasjonsskolen.placement;

import no.innovasjonsskolen.programme.CallId;

/** Whether another room has offered anything by a selection: from then on it cannot be set aside. */
public interface OffersRest {

    /**
     * Whether somebody has been told of a place that rests on it. Nobody is told before the asking
     * transaction ends: it holds what sending offers holds.
     */
    boolean on(CallId call, SelectionId selection);
}
