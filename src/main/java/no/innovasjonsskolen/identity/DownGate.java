package no.innovasjonsskolen.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.database.Down;
import no.innovasjonsskolen.site.PageHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that the database is away or the disk full, on a page that needs neither: what was typed is on it, and
 * is sent again by a button. Outside all others, for any of them may have asked the database.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DownGate extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DownGate.class);
    private static final String SECONDS = "30";

    /**
     * @param address where to try again
     * @param form what was sent, if it was a form
     */
    record View(String address, Optional<KeptForm> form) {}

    private final PageHandler pages;
    private final OwnPages ownPages;

    DownGate(PageHandler pages, OwnPages ownPages) {
        this.pages = pages;
        this.ownPages = ownPages;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (response.isCommitted() || !Down.says(failure)) {
                throw failure;
            }
            LOG.warn("Down: {}", failure.getClass().getSimpleName());
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            HouseHeaders.WRITERS.forEach(writer -> writer.writeHeaders(request, response));
            pages.answerAlone(view(request), HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
        }
    }

    private View view(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var form = request.getMethod().equals("POST") && KeepForm.isForm(request) && ownPages.sent(request)
                ? KeepForm.read(request, "", Instant.EPOCH) : Optional.<KeptForm>empty();
        return new View(request.getMethod().equals("GET") ? request.getRequestURI() + query : "/", form);
    }
}
