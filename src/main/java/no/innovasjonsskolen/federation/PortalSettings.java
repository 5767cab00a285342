package no.innovasjonsskolen.federation;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What the school has agreed with each service, from the environment: {@code SKOLEN_FEIDE_CLIENT_ID},
 * {@code SKOLEN_IDPORTEN_KEY_FILE} and so on. A service with a client id is on.
 */
@Component
class PortalSettings {

    private final Environment environment;

    PortalSettings(Environment environment) {
        this.environment = environment;
    }

    boolean isOn(Portal portal) {
        return !clientId(portal).isEmpty();
    }

    String issuer(Portal portal) {
        return setting(portal, "issuer", portal.usualIssuer());
    }

    String clientId(Portal portal) {
        return setting(portal, "client-id", "");
    }

    String clientSecret(Portal portal) {
        return setting(portal, "client-secret", "");
    }

    /** The resource in Altinn that gives access to the school on a municipality's behalf. */
    String resource(Portal portal) {
        return setting(portal, "resource", "urn:altinn:resource:innovasjonsskolen");
    }

    /** Whether we prove who we are with a key of our own instead of a shared secret. */
    boolean hasKey(Portal portal) {
        return !setting(portal, "key-file", "").isEmpty();
    }

    /** Our private key, from a file that holds a JWK. */
    JWK key(Portal portal) {
        var file = Path.of(setting(portal, "key-file", ""));
        try {
            return JWK.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("%s holds no JWK".formatted(file), e);
        }
    }

    private String setting(Portal portal, String name, String usual) {
        return environment.getProperty("skolen.%s.%s".formatted(portal.code(), name), usual);
    }
}
