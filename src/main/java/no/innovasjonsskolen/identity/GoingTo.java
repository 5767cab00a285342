package no.innovasjonsskolen.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Where a visitor was on her way when she had to sign in first. Only addresses within the house. */
final class GoingTo {

    private static final String COOKIE = "til";
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int LONGEST = 1_000;

    private GoingTo() {}

    /** Remembers the address this request asks for. */
    static void here(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        there(request.getRequestURI() + (query == null ? "" : "?" + query), request, response);
    }

    /** Remembers an address; one that leads out of the house is not remembered. */
    static void there(String address, HttpServletRequest request, HttpServletResponse response) {
        if (isOurs(address)) {
            Cookies.write(request, response, COOKIE, Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(address.getBytes(StandardCharsets.UTF_8)), REMEMBERED);
        }
    }

    /** Where she was going, once. */
    static Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        var address = look(request);
        if (address.isPresent()) {
            Cookies.remove(request, response, COOKIE);
        }
        return address;
    }

    /** Where she is going. */
    static Optional<String> look(HttpServletRequest request) {
        return Cookies.read(request, COOKIE).flatMap(GoingTo::decoded).filter(GoingTo::isOurs);
    }

    /** A path: «//elsewhere» and «/\elsewhere» are other people's houses to a browser. */
    static boolean isOurs(String address) {
        return address.length() <= LONGEST && address.startsWith("/") && !address.startsWith("//")
                && address.chars().allMatch(letter -> letter > ' ' && letter < 0x7f && letter != '\\');
    }

    private static Optional<String> decoded(String cookie) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
