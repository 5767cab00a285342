package no.innovasjonsskolen.identity;

import java.io.Serializable;

/**
 * What somebody signed in with.
 *
 * @param how the way in: {@code demo}, {@code passkey}, or the name of a sign-in service
 * @param serviceSession the service's own name for the session, when it may end it; else empty
 */
public record Proof(String how, String serviceSession) implements Serializable {

    /** A way in that keeps no session of its own. */
    public static Proof by(String how) {
        return new Proof(how, "");
    }
}
