package no.innovasjonsskolen.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The token against forgery is the session's own, so that neither a form from before sign-in nor another
 * person's is taken in, whatever cookie was planted. A visitor who is not signed in has no session: the
 * token is then kept by her browser.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String FIELD = "_csrf";

    private final CookieCsrfTokenRepository nobodys = new CookieCsrfTokenRepository();

    FormTokens() {
        nobodys.setCookieCustomizer(it -> it.httpOnly(true).sameSite("Lax"));
        nobodys.setHeaderName(HEADER);
        nobodys.setParameterName(FIELD);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return ofSession().orElseGet(() -> nobodys.generateToken(request));
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return ofSession().orElseGet(() -> nobodys.loadToken(request));
    }

    /** A session's token is saved with it; what the browser keeps is forgotten at sign-in and -out. */
    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request,
            HttpServletResponse response) {
        nobodys.saveToken(token, request, response);
    }

    private static Optional<CsrfToken> ofSession() {
        return SignedInVisitors.signedIn()
                .map(person -> new DefaultCsrfToken(HEADER, FIELD, person.getPrincipal().formToken()));
    }
}
