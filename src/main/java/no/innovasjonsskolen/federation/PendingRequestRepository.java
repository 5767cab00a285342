package no.innovasjonsskolen.federation;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.identity.Browser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * What must be remembered while somebody is at a service, kept in her own browser: nobody has a session
 * before she is in. A cookie that is not ours makes the answer worthless, and that is all it can do.
 */
@Component
class PendingRequestRepository implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** Set when the login is to be added to the person who is signed in. */
    static final String LINK = "link";

    private static final String COOKIE = "tjeneste";
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** @param nonce as it was made; what was sent is its fingerprint */
    record Pending(String portal, String state, String nonce, String verifier, String redirectUri,
            boolean link) {}

    private final PortalRegistrationRepository registrations;
    private final ObjectMapper json;

    PendingRequestRepository(PortalRegistrationRepository registrations, ObjectMapper json) {
        this.registrations = registrations;
        this.json = json;
    }

    @Override
    public void saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest asked,
            HttpServletRequest request, HttpServletResponse response) {
        var browser = new Browser(request, response);
        if (asked == null) {
            browser.forget(COOKIE);
            return;
        }
        var pending = new Pending(attribute(asked, OAuth2ParameterNames.REGISTRATION_ID),
                requireNonNull(asked.getState()), attribute(asked, OidcParameterNames.NONCE),
                attribute(asked, PkceParameterNames.CODE_VERIFIER), requireNonNull(asked.getRedirectUri()),
                Boolean.TRUE.equals(asked.getAttribute(LINK)));
        browser.keep(COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(
                json.writeValueAsBytes(pending)), PATIENCE);
    }

    private static String attribute(OAuth2AuthorizationRequest asked, String name) {
        return requireNonNull(asked.getAttribute(name));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return pending(request).map(this::restored).orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(HttpServletRequest request,
            HttpServletResponse response) {
        var asked = loadAuthorizationRequest(request);
        new Browser(request, response).forget(COOKIE);
        return asked;
    }

    /** Whether the answer is to be added to the person who is signed in. */
    boolean isLink(Browser browser) {
        return pending(browser.request()).filter(Pending::link).isPresent();
    }

    private Optional<Pending> pending(HttpServletRequest request) {
        return Browser.kept(request, COOKIE).flatMap(this::decoded)
                .filter(it -> FormData.of(request).other(OAuth2ParameterNames.STATE)
                        .equals(Optional.of(it.state())));
    }

    private Optional<Pending> decoded(String cookie) {
        try {
            return Optional.of(json.readValue(new String(Base64.getUrlDecoder().decode(cookie),
                    StandardCharsets.UTF_8), Pending.class));
        } catch (IllegalArgumentException | JacksonException notOurs) {
            return Optional.empty();
        }
    }

    private @Nullable OAuth2AuthorizationRequest restored(Pending pending) {
        var registration = registrations.findByRegistrationId(pending.portal());
        return registration == null ? null : OAuth2AuthorizationRequest.authorizationCode()
                .clientId(registration.getClientId()).redirectUri(pending.redirectUri())
                .authorizationUri(requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .scopes(registration.getScopes()).state(pending.state())
                .attributes(attributes -> {
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, pending.portal());
                    attributes.put(OidcParameterNames.NONCE, pending.nonce());
                    attributes.put(PkceParameterNames.CODE_VERIFIER, pending.verifier());
                }).build();
    }
}
