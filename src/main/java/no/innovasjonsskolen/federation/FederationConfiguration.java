package no.innovasjonsskolen.federation;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** Wires the services into the gate. Codes, tokens, keys and signatures are the framework's to check. */
@Configuration(proxyBeanMethods = false)
class FederationConfiguration {

    @Bean
    Customizer<HttpSecurity> services(PortalRegistrationRepository registrations,
            PendingRequestRepository pending, ArrivalHandler arrivals,
            PortalSettings settings) {
        return http -> http.oauth2Login(login -> login
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new KeepsNothing())
                .loginPage("/logg-inn").loginProcessingUrl(PortalRegistrationRepository.ANSWER + "*")
                // The way out is a page of ours; see AskPortalPage.
                .authorizationEndpoint(way -> way.authorizationRequestResolver(new Nowhere())
                        .authorizationRequestRepository(pending))
                .redirectionEndpoint(way -> way.baseUri(PortalRegistrationRepository.ANSWER + "*"))
                .tokenEndpoint(way -> way.accessTokenResponseClient(tokens(settings)))
                .userInfoEndpoint(way -> way.oidcUserService(users()))
                .withObjectPostProcessor(new LeavesSessionsAlone())
                .successHandler(arrivals).failureHandler(arrivals));
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        var tokens = new OidcIdTokenDecoderFactory();
        tokens.setJwtValidatorFactory(registration -> new DelegatingOAuth2TokenValidator<>(
                List.of(new OidcIdTokenValidator(registration), level(registration))));
        return tokens;
    }

    /** Who came in on too low a level has not proved who she is. */
    private static OAuth2TokenValidator<Jwt> level(ClientRegistration registration) {
        var portal = Portal.of(registration.getRegistrationId()).orElseThrow();
        return token -> portal.accepts(String.valueOf(token.getClaimAsString("acr")))
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(ArrivalHandler.LEVEL,
                        "acr is " + token.getClaimAsString("acr"), null));
    }

    /** SignIn writes the session, which holds a person of ours, and takes care of forms that are open. */
    private static final class LeavesSessionsAlone
            implements
                ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {

        @Override
        public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
            filter.setSessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy());
            filter.setSecurityContextRepository(new NullSecurityContextRepository());
            return filter;
        }
    }

    // The client takes a converter with nothing to add, but its signature does not say so.
    @SuppressWarnings("NullAway")
    private static RestClientAuthorizationCodeTokenResponseClient tokens(PortalSettings settings) {
        var key = new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(
                registration -> settings.key(Portal.of(registration.getRegistrationId()).orElseThrow()));
        // ID-porten wants its own name as audience, where others want the token address.
        key.setJwtClientAssertionCustomizer(assertion -> {
            var registration = assertion.getAuthorizationGrantRequest().getClientRegistration();
            assertion.getClaims().audience(List.of(registration.getProviderDetails().getIssuerUri()));
        });
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.addParametersConverter(key);
        return client;
    }

    private static OidcUserService users() {
        var users = new OidcUserService();
        users.setRetrieveUserInfo(request -> Portal.of(request.getClientRegistration().getRegistrationId())
                .filter(Portal::hasUserInfo).isPresent());
        return users;
    }
}
