package no.innovasjonsskolen.programme;

import no.innovasjonsskolen.site.Worded;

/**
 * Whoever writes to somebody when a call is changed or cancelled, says to whom before it is done. A
 * component in the room that listens to {@link CallChanged} and {@link CallCancelled}.
 */
public interface ToldOfCall {

    /** Who gets a letter, as one sentence: «De 14 som søker for en kommune, får brev.» */
    Worded of(CallId call);
}
