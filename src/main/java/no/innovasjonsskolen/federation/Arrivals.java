package no.innovasjonsskolen.federation;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.federation.AskPortalPage.Why;
import no.innovasjonsskolen.identity.Cookies;
import no.innovasjonsskolen.identity.Secret;
import no.innovasjonsskolen.identity.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Back from a service: in, asked for a name, or refused with a reason. */
@Component
class Arrivals implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    /** The mark of a level of assurance that is not enough. */
    static final String LEVEL = "level";

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final AdmitArrival admitArrival;
    private final PendingRequests pending;
    private final PortalSettings settings;
    private final OrganisationNumbers organisations;
    private final Newcomers newcomers;
    private final SignIn signIn;
    private final SchoolClock clock;

    Arrivals(AdmitArrival admitArrival, PendingRequests pending, PortalSettings settings,
            OrganisationNumbers organisations, Newcomers newcomers, SignIn signIn, SchoolClock clock) {
        this.pending = pending;
        this.admitArrival = admitArrival;
        this.settings = settings;
        this.organisations = organisations;
        this.newcomers = newcomers;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication proven) {
        var token = (OAuth2AuthenticationToken) proven;
        var arrival = read(Portal.of(token.getAuthorizedClientRegistrationId()).orElseThrow(),
                (OidcUser) Objects.requireNonNull(token.getPrincipal()));
        var present = signIn.inSession(request).filter(_ -> pending.isLink(request));
        var outcome = present.map(person -> admitArrival.link(person, arrival))
                .orElseGet(() -> admitArrival.admit(arrival));
        send(response, switch (outcome) {
            case AdmitArrival.Admitted _ when present.isPresent() -> LoginsPage.ADDRESS;
            case AdmitArrival.Admitted(var id) -> signIn.as(id, arrival.proof(), request, response);
            case AdmitArrival.MustSayWho _ -> askWho(arrival, request, response);
            case AdmitArrival.RepresentsNobody _ -> refused(Why.kommune);
            case AdmitArrival.IsAnothers _ -> refused(Why.opptatt);
        });
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException failure) throws IOException {
        LOG.info("A service's answer was refused: {}", failure.getMessage());
        send(response, refused(reason(failure)));
    }

    private static Why reason(AuthenticationException failure) {
        if (failure.getCause() instanceof JwtValidationException token
                && token.getErrors().stream().anyMatch(error -> error.getErrorCode().equals(LEVEL))) {
            return Why.nivaa;
        }
        return failure instanceof OAuth2AuthenticationException answer
                && answer.getError().getErrorCode().equals(OAuth2ErrorCodes.ACCESS_DENIED)
                        ? Why.avbrutt : Why.svar;
    }

    private String askWho(Arrival arrival, HttpServletRequest request, HttpServletResponse response) {
        var secret = Secret.random();
        newcomers.add(secret, arrival, clock.outside());
        Cookies.write(request, response, NewcomerPage.COOKIE, secret, Newcomers.PATIENCE);
        return NewcomerPage.ADDRESS;
    }

    private Arrival read(Portal portal, OidcUser user) {
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

    private static String refused(Why why) {
        return "/logg-inn/avvist/" + why;
    }

    private static void send(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
