package no.innovasjonsskolen.federation;

import java.util.List;
import no.innovasjonsskolen.identity.Proof;

/**
 * Somebody a service has vouched for.
 *
 * @param issuer the service, as it names itself
 * @param subject its name for her; means nothing elsewhere. A national identity number is never taken along
 * @param name her name, when the service says it; else empty
 * @param email her address, when the service says it; else empty
 * @param municipalities the numbers of those she represents
 * @param serviceSession the service's name for the session
 */
record Arrival(Portal portal, String issuer, String subject, String name, String email,
        List<String> municipalities, String serviceSession) {

    Proof proof() {
        return new Proof(portal.code(), serviceSession);
    }
}
