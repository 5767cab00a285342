package no.innovasjonsskolen.identity;

import java.util.List;

/** A room that has ways to sign in says which of them are open. */
@FunctionalInterface
public interface WaysIn {

    /** The open ones. */
    List<WayIn> open();
}
