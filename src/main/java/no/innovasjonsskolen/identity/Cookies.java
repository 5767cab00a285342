package no.innovasjonsskolen.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Small things a browser keeps for us: out of reach of scripts, and sent by our own pages only. */
public final class Cookies {

    private Cookies() {}

    /** What the browser keeps under this name, if anything. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        return request.getCookies() == null ? Optional.empty()
                : Arrays.stream(request.getCookies()).filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue).filter(value -> !value.isEmpty()).findFirst();
    }

    /** Asks the browser to keep it. */
    public static void write(HttpServletRequest request, HttpServletResponse response, String name,
            String value, Duration age) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, value).path("/").httpOnly(true)
                .sameSite("Lax").secure(request.isSecure()).maxAge(age).build().toString());
    }

    /** Asks the browser to forget it. */
    public static void remove(HttpServletRequest request, HttpServletResponse response, String name) {
        write(request, response, name, "", Duration.ZERO);
    }
}
