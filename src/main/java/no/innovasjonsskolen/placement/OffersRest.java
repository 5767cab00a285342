package no.innovasjonsskolen.placement;

/** Whether another room has offered anything by a selection: from then on it cannot be set aside. */
public interface OffersRest {

    /** Whether somebody has been told of a place that rests on it. */
    boolean on(SelectionId selection);
}
