package no.innovasjonsskolen.federation;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The services as the framework wants them. Each is asked where its addresses are the first time somebody
 * uses it, so that the school starts, and everybody else gets in, while a service is down.
 */
@Component
class PortalRegistrationRepository implements ClientRegistrationRepository {

    /** Where the services send people back; the service's name follows. */
    static final String ANSWER = "/logg-inn/svar/";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What a service says of itself. */
    private static final class Metadata extends ParameterizedTypeReference<Map<String, Object>> {}

    private final PortalSettings settings;
    private final Environment environment;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();
    private final RestClient http = RestClient.builder().requestFactory(patient()).build();

    PortalRegistrationRepository(PortalSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    static JdkClientHttpRequestFactory patient() {
        var factory = new JdkClientHttpRequestFactory();
        factory.setReadTimeout(PATIENCE);
        return factory;
    }

    /** Throws when the service does not answer. */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String code) {
        return Portal.of(code).filter(settings::isOn)
                .map(portal -> known.computeIfAbsent(
                        settings.issuer(portal) + " " + settings.clientId(portal),
                        _ -> ask(portal)))
                .orElse(null);
    }

    private ClientRegistration ask(Portal portal) {
        var issuer = settings.issuer(portal);
        var metadata = http.get().uri(issuer + "/.well-known/openid-configuration").retrieve()
                .body(new Metadata());
        if (metadata == null || !issuer.equals(metadata.get("issuer"))) {
            throw new IllegalStateException("%s does not say that it is %s".formatted(portal, issuer));
        }
        return ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(portal.code()).clientId(settings.clientId(portal))
                .clientSecret(settings.clientSecret(portal))
                .clientAuthenticationMethod(settings.hasKey(portal)
                        ? ClientAuthenticationMethod.PRIVATE_KEY_JWT
                        : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                .redirectUri(environment.getProperty("skolen.origin", "{baseUrl}") + ANSWER + portal.code())
                .scope(portal.scopes()).build();
    }
}
