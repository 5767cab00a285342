package no.innovasjonsskolen.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.innovasjonsskolen.site.Frames;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another page sends, also with a good token: the browser says where a form comes from, and
 * other pages cannot make it say otherwise. A program that says nothing is left to the token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class OwnPages extends OncePerRequestFilter {

    private final RouteRules routes;
    private final Frames frames;

    OwnPages(RouteRules routes, Frames frames) {
        this.routes = routes;
        this.frames = frames;
    }

    /** Whether the browser says that a page of ours sends this. */
    boolean sent(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null ? site.equals("same-origin")
                : isOurs(request.getHeader(HttpHeaders.ORIGIN), request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        if (changes(request) && saysWhere(request) && !sent(request)) {
            SecurityLog.tell(SecurityLog.Event.FOREIGN_PAGE, Optional.empty(), routes.factsOf(request));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean changes(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    private static boolean saysWhere(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Site") != null || request.getHeader(HttpHeaders.ORIGIN) != null;
    }

    private boolean isOurs(@Nullable String origin, HttpServletRequest request) {
        return frames.originOf(request).equals(origin);
    }
}
