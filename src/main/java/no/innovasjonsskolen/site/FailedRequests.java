package no.innovasjonsskolen.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Hands what was thrown to {@link ErrorPage}, which tells of it once. Were it thrown on, the server would
 * write a stack trace of its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailedRequests extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FailedRequests.class);
    private static final String ROUTE = FailedRequests.class.getName();

    /** Method and pattern of the route that failed; an address may be somebody's key and is not written. */
    static String routeOf(HttpServletRequest request) {
        return request.getAttribute(ROUTE) instanceof String route ? route : "no route";
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
        } catch (ClientAbortException gone) {
            throw gone; // Nobody is there to be answered, and the server says nothing of it.
        } catch (Exception | StackOverflowError failure) {
            failed(failure, request, response);
        }
    }

    private static void failed(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern) {
            request.setAttribute(ROUTE, request.getMethod() + " " + pattern);
        }
        if (response.isCommitted()) {
            LOG.error("{} broke off in the middle of its answer", routeOf(request), failure);
            throw new CloseNowException(failure); // What is half must not look whole.
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            LOG.error("The error page failed", failure);
        }
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
}
