package no.innovasjonsskolen.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Everything that went wrong becomes one calm page: what happened, what to do, and for our own mistakes a
 * reference that is also in the log.
 */
@Controller
@ControllerAdvice
class ErrorPage implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<Integer> KNOWN = List.of(400, 401, 403, 404, 405, 413, 429, 503);

    /** @param reference what to quote when asking for help; only for our own mistakes */
    record View(String title, String text, Optional<String> reference, String wayUrl, String wayText) {}

    static View view(Page.Refused refused, Words words) {
        var title = refused.status() == 404 ? "site.error.404.title" : "site.error.refused.title";
        return new View(words.localize(title), words.localize(refused.key(), refused.values().toArray()),
                Optional.empty(), words.url(refused.way().url()), words.localize(refused.way().key()));
    }

    private final Frames frames;

    ErrorPage(Frames frames) {
        this.frames = frames;
    }

    /** No such row, or not found through the person who asks: the same answer. */
    @ExceptionHandler({EmptyResultDataAccessException.class, NotFound.class,
            MethodArgumentTypeMismatchException.class})
    Page noSuchRow() {
        return Page.notFound();
    }

    @Access(Who.EVERYONE)
    @RequestMapping("/error")
    Page error(HttpServletRequest request) {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code == null ? 404 : code;
        var words = frames.words(request);
        var key = KNOWN.contains(status) ? "site.error." + status : "site.error.500";
        return new Page.Shown(new View(words.localize(key + ".title"), words.localize(key),
                status >= 500 ? Optional.of(reference(request)) : Optional.empty(),
                words.url("/"), words.localize("site.to-front-page")), status);
    }

    private static String reference(HttpServletRequest request) {
        var reference = "F-%06X".formatted(RANDOM.nextInt(1 << 24));
        LOG.error("{} on {}", reference, FailedRequests.routeOf(request),
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return reference;
    }
}
