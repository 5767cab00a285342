package no.innovasjonsskolen.identity;

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
    static void here(Browser browser) {
        there(browser.address(), browser);
    }

    /** Remembers an address; one that leads out of the house is not remembered. */
    static void there(String address, Browser browser) {
        if (isOurs(address)) {
            browser.keep(COOKIE, Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(address.getBytes(StandardCharsets.UTF_8)), REMEMBERED);
        }
    }

    /** Where she was going, once. */
    static Optional<String> take(Browser browser) {
        var address = look(browser);
        if (address.isPresent()) {
            browser.forget(COOKIE);
        }
        return address;
    }

    private static Optional<String> look(Browser browser) {
        return browser.kept(COOKIE).flatMap(GoingTo::decoded).filter(GoingTo::isOurs);
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
