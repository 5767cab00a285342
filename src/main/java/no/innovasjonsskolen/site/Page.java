package no.innovasjonsskolen.site;

import java.util.List;
import org.springframework.core.io.InputStreamSource;

/**
 * What a handler answers with. The template is found by the view's own name: a record {@code View} inside
 * {@code ApplyPage} is printed by {@code ApplyPage.jte}, {@code PersonCard} by {@code PersonCard.jte}.
 */
public sealed interface Page {

    /** A page, ready to print. */
    record Shown(Object view, int status) implements Page {}

    /** The next page: the browser is sent there with a 303, so that «back» and «reload» do nothing twice. */
    record Sent(String url) implements Page {}

    /** A «no» that the domain knows, with its reason and the way on. */
    record Refused(int status, String key, List<Object> values, Way way) implements Page {}

    /** A file to keep. */
    record File(String name, String contentType, byte[] content) implements Page {}

    /** A file that others made, too large for memory: read from the disk while it is sent. */
    record Stream(String name, String contentType, long size, InputStreamSource content) implements Page {}

    /** The way on from a refusal: an address, and the key of what the link says. */
    record Way(String url, String key) {}

    /** Shows the page. */
    static Page show(Object view) {
        return new Shown(view, 200);
    }

    /** Shows the form again with its errors and everything that was written: status 422. */
    static Page invalid(Object view) {
        return new Shown(view, 422);
    }

    /** Shows the page with both texts, where somebody else wrote at the same time: status 409. */
    static Page conflict(Object view) {
        return new Shown(view, 409);
    }

    /** Shows the page of what was there and is not any more: status 410. */
    static Page gone(Object view) {
        return new Shown(view, 410);
    }

    /** Sends the browser on. */
    static Page goTo(String url) {
        return new Sent(url);
    }

    /** Says no, with the sentence behind the key: status 409. The way on is the front page. */
    static Page refused(String key, Object... values) {
        return new Refused(409, key, List.of(values), new Way("/", "site.to-front-page"));
    }

    /** Says no: status 409, and shows the way on. */
    static Page refused(Way way, String key, Object... values) {
        return new Refused(409, key, List.of(values), way);
    }

    /** There is no such thing, or not for you: the two look the same. */
    static Page notFound() {
        return new Refused(404, "site.error.404", List.of(), new Way("/", "site.to-front-page"));
    }

    /** A download. */
    static Page file(String name, String contentType, byte[] content) {
        return new File(name, contentType, content);
    }

    /** A download of something that others made: never shown, never guessed at, never stored on the way. */
    static Page stream(String name, String contentType, long size, InputStreamSource content) {
        return new Stream(name, contentType, size, content);
    }
}
