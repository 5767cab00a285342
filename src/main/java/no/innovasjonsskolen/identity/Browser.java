package no.innovasjonsskolen.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The browser that has asked, while it is answered: a handler's argument. It keeps small things for us in
 * cookies that are out of reach of scripts and are sent by our own pages only.
 *
 * @param request for classes of the framework that ask for it
 * @param response for classes of the framework that ask for it
 */
public record Browser(HttpServletRequest request, HttpServletResponse response) {

    /** What it keeps under this name, if anything. */
    public Optional<String> kept(String name) {
        return kept(request, name);
    }

    /** The same, where the framework hands over no response. */
    public static Optional<String> kept(HttpServletRequest request, String name) {
        return request.getCookies() == null ? Optional.empty()
                : Arrays.stream(request.getCookies()).filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue).filter(value -> !value.isEmpty()).findFirst();
    }

    /** Asks it to keep a value under this name, for so long. */
    public void keep(String name, String value, Duration age) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, value).path("/").httpOnly(true)
                .sameSite("Lax").secure(request.isSecure()).maxAge(age).build().toString());
    }

    /** Asks it to forget what it keeps under this name. */
    public void forget(String name) {
        keep(name, "", Duration.ZERO);
    }

    /** Whether it says that another website sent it here, which whoever sits at it may not have asked for. */
    public boolean isSentFromElsewhere() {
        var site = request.getHeader("Sec-Fetch-Site");
        return "cross-site".equals(site) || "same-site".equals(site);
    }

    /** The address within the house that it has asked for. */
    String address() {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
