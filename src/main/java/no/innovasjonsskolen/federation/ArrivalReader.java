package no.innovasjonsskolen.federation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Reads from a service's checked answer what we want to know of a person, and nothing more. */
@Component
class ArrivalReader {

    private final PortalSettings settings;
    private final OrganisationNumbers organisations;

    ArrivalReader(PortalSettings settings, OrganisationNumbers organisations) {
        this.settings = settings;
        this.organisations = organisations;
    }

    Arrival read(OAuth2AuthenticationToken token) {
        var portal = Portal.of(token.getAuthorizedClientRegistrationId()).orElseThrow();
        var user = (OidcUser) requireNonNull(token.getPrincipal());
        var sid = user.getIdToken().getClaimAsString("sid");
        var issuer = requireNonNull(user.getIdToken().getIssuer()).toString();
        return new Arrival(portal, issuer, requireNonNull(user.getSubject()),
                Objects.requireNonNullElse(user.getFullName(), ""),
                portal.hasUserInfo() ? Objects.requireNonNullElse(user.getEmail(), "") : "",
                portal == Portal.ANSATTPORTEN ? represented(user) : List.of(),
                sid == null ? "" : SignOutPage.serviceSession(issuer, sid));
    }

    private List<String> represented(OidcUser user) {
        return Represented.organisations(user.getClaim("authorization_details"),
                settings.resource(Portal.ANSATTPORTEN)).stream()
                .flatMap(number -> organisations.municipalityOf(number).stream()).distinct().toList();
    }
}
