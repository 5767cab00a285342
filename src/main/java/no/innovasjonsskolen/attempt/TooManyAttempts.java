package no.innovasjonsskolen.attempt;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Somebody must wait: status 429, and for how many seconds. */
public final class TooManyAttempts extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /** @param wait how long, until it may be tried again */
    public TooManyAttempts(Duration wait) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }
}
