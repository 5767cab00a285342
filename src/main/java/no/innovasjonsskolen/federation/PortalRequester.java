package no.innovasjonsskolen.federation;

import static java.util.Objects.requireNonNull;

import no.innovasjonsskolen.identity.Browser;
import no.innovasjonsskolen.identity.SignIn;
import no.innovasjonsskolen.site.Language;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Asks a service to vouch for somebody: the framework makes the request, and her browser remembers it. */
@Component
class PortalRequester {

    private final PortalSettings settings;
    private final PendingRequestRepository pending;
    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    PortalRequester(PortalRegistrationRepository registrations, PortalSettings settings,
            PendingRequestRepository pending) {
        this.settings = settings;
        this.pending = pending;
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/logg-inn/tjeneste");
    }

    /**
     * Where the browser goes on; throws when the service does not answer.
     *
     * @param link whether the login is to be added to the person who is signed in
     */
    String ask(Portal portal, boolean link, Browser browser, Language language) {
        var asked = OAuth2AuthorizationRequest
                .from(requireNonNull(resolver.resolve(browser.request(), portal.code())))
                .additionalParameters(parameters -> parameters
                        .putAll(portal.parameters(language.code(), settings.resource(portal))))
                .attributes(attributes -> attributes.put(PendingRequestRepository.LINK,
                        link && SignIn.current().isPresent()))
                .build();
        pending.saveAuthorizationRequest(asked, browser.request(), browser.response());
        return asked.getAuthorizationRequestUri();
    }
}
