package no.innovasjonsskolen.site;

/** There is no such thing, or it is not the reader's: becomes the «not found» page. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For {@code orElseThrow(NotFound::new)}. It is an answer and not a fault, so it carries no trace. */
    public NotFound() {
        super("not found", null, false, false);
    }
}
