package no.innovasjonsskolen.identity;

import java.util.Optional;

/** Where somebody goes on when she has signed out here: the service that let her in may have more to end. */
@FunctionalInterface
public interface AfterSignOut {

    /** The address within the house, for those who came in this way; empty for others. */
    Optional<String> address(Proof proof);
}
