package no.innovasjonsskolen.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whether a request is secure is what the school's own address says, also behind a proxy that says nothing.
 * With https, every cookie of the house is {@code Secure} and has {@code __Host-} before its name between
 * here and the browser: no other machine of the domain can set or overrule it. The house itself knows only
 * the plain names.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FollowOrigin extends OncePerRequestFilter {

    private static final String PREFIX = "__Host-";

    private final String origin;

    FollowOrigin(@Value("${skolen.origin:}") String origin) {
        this.origin = origin;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        if (origin.startsWith("https://")) {
            chain.doFilter(new SecureRequest(request), new SecureResponse(response));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class SecureRequest extends HttpServletRequestWrapper {

        SecureRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getScheme() {
            return "https";
        }

        /** A cookie without the prefix may be anybody's, and is none. */
        @Override
        public Cookie @Nullable [] getCookies() {
            var sent = super.getCookies();
            return sent == null ? null : Stream.of(sent)
                    .filter(it -> it.getName().startsWith(PREFIX) && it.getName().length() > PREFIX.length())
                    .map(it -> new Cookie(it.getName().substring(PREFIX.length()), it.getValue()))
                    .toArray(Cookie[]::new);
        }
    }

    private static final class SecureResponse extends HttpServletResponseWrapper {

        SecureResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addCookie(Cookie cookie) {
            var own = new Cookie(PREFIX + cookie.getName(), cookie.getValue());
            cookie.getAttributes().forEach(own::setAttribute);
            own.setSecure(true);
            own.setPath("/");
            super.addCookie(own);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, named(name, value));
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, named(name, value));
        }

        private static String named(String header, String value) {
            return header.equalsIgnoreCase(HttpHeaders.SET_COOKIE) ? PREFIX + value : value;
        }
    }
}
