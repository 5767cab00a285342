package no.innovasjonsskolen.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import no.innovasjonsskolen.form.FormData;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The token of each form also says whose form it is, so that what is typed in it is kept for the right
 * person when she is no longer signed in, or when somebody else is. The mark is no secret and opens nothing.
 */
final class FormMark implements CsrfTokenRequestHandler {

    private static final char BETWEEN = '~';
    private static final int BYTES = 12;
    private static final int LENGTH = BYTES * 4 / 3;

    private final XorCsrfTokenRequestAttributeHandler tokens = new XorCsrfTokenRequestAttributeHandler();

    /** The mark of a person's forms. */
    static String of(PersonId person) {
        return Base64.getUrlEncoder().encodeToString(
                Arrays.copyOf(Secret.fingerprint("forms of " + person.value()), BYTES));
    }

    /** Whose form a request carries; empty when nobody was signed in where it was filled in. */
    static String in(HttpServletRequest request) {
        return FormData.of(request).other("_csrf").filter(token -> token.indexOf(BETWEEN) >= 0)
                .map(token -> token.substring(token.indexOf(BETWEEN) + 1))
                .filter(mark -> mark.length() == LENGTH).orElse("");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response,
            Supplier<CsrfToken> token) {
        tokens.handle(request, response, token);
        var plain = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        request.setAttribute(CsrfToken.class.getName(), new Marked(plain));
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return tokens.resolveCsrfTokenValue(new WithoutMark(request), token);
    }

    private record Marked(CsrfToken plain) implements CsrfToken {

        @Override
        public String getHeaderName() {
            return plain.getHeaderName();
        }

        @Override
        public String getParameterName() {
            return plain.getParameterName();
        }

        @Override
        public String getToken() {
            return SignIn.current().map(person -> plain.getToken() + BETWEEN + of(person))
                    .orElseGet(plain::getToken);
        }
    }

    private static final class WithoutMark extends HttpServletRequestWrapper {

        WithoutMark(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return withoutMark(super.getHeader(name));
        }

        @Override
        public @Nullable String getParameter(String name) {
            return withoutMark(super.getParameter(name));
        }

        private static @Nullable String withoutMark(@Nullable String token) {
            return token == null || token.indexOf(BETWEEN) < 0
                    ? token : token.substring(0, token.indexOf(BETWEEN));
        }
    }
}
