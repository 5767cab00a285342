package no.innovasjonsskolen.federation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.innovasjonsskolen.federation.AskPortalPage.Why;
import no.innovasjonsskolen.identity.Browser;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SecurityLog;
import no.innovasjonsskolen.identity.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Back from a service: in, asked for a name, or refused with a reason. */
@Component
class ArrivalHandler implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    /** The mark of a level of assurance that is not enough. */
    static final String LEVEL = "level";

    private static final Logger LOG = LoggerFactory.getLogger(ArrivalHandler.class);

    private final AdmitArrival admitArrival;
    private final LinkLogin linkLogin;
    private final PendingRequestRepository pending;
    private final ArrivalReader reader;
    private final SignIn signIn;

    ArrivalHandler(AdmitArrival admitArrival, LinkLogin linkLogin, PendingRequestRepository pending,
            ArrivalReader reader, SignIn signIn) {
        this.admitArrival = admitArrival;
        this.linkLogin = linkLogin;
        this.pending = pending;
        this.reader = reader;
        this.signIn = signIn;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication proven) {
        var arrival = reader.read((OAuth2AuthenticationToken) proven);
        var browser = new Browser(request, response);
        send(response, signIn.inSession(browser).filter(_ -> pending.isLink(browser))
                .map(person -> link(person, arrival)).orElseGet(() -> admit(arrival, browser)));
    }

    private String link(PersonId to, Arrival arrival) {
        return switch (linkLogin.link(to, arrival)) {
            case LinkLogin.Outcome.Linked _ -> LoginsPage.ADDRESS;
            case LinkLogin.Outcome.IsAnothers _ -> refused(Why.opptatt);
        };
    }

    private String admit(Arrival arrival, Browser browser) {
        return switch (admitArrival.admit(arrival)) {
            case AdmitArrival.Outcome.Admitted(var id) -> signIn.as(id, arrival.proof(), browser);
            case AdmitArrival.Outcome.MustSayWho(var secret) -> {
                browser.keep(NewcomerPage.COOKIE, secret, Newcomers.PATIENCE);
                yield NewcomerPage.ADDRESS;
            }
            case AdmitArrival.Outcome.RepresentsNobody _ -> refused(Why.kommune);
        };
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

    private static String refused(Why why) {
        SecurityLog.tell(SecurityLog.Event.SIGN_IN_FAILED, Optional.empty(), "how", "service", "why",
                why.name());
        return "/logg-inn/avvist/" + why;
    }

    private static void send(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
