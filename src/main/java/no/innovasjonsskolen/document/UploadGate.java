package no.innovasjonsskolen.document;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Turns away what is too large to be read, before anybody has tried; not even the mark against forgery can
 * be looked for in it. An address that takes files ends in {@code /dokument} and shows its form by GET, and
 * is asked for that instead, so that the answer is shown where the question was asked. Elsewhere the answer
 * is 413.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UploadGate extends OncePerRequestFilter {

    /** The largest file, and ample room around it. A larger file within that is read, and told so. */
    static final long MOST_BYTES = Documents.LARGEST + 2 * UploadResult.MEGABYTE;

    private static final String TURNED_AWAY = UploadGate.class.getName();

    /** Whether this request began as a file too large to be read. */
    static boolean turnedAway(HttpServletRequest request) {
        return request.getAttribute(TURNED_AWAY) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        if (!isTooLarge(request)) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().endsWith("/dokument")) {
            request.setAttribute(TURNED_AWAY, true);
            chain.doFilter(new WithoutBody(request, request.getRequestURI()), response);
        } else {
            // Not sendError: the error page would look for its language in what cannot be read.
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            chain.doFilter(new WithoutBody(request, "/error"), response);
        }
    }

    /** What does not say how long it is, is read until it is too long; no browser sends a form like that. */
    private static boolean isTooLarge(HttpServletRequest request) throws ServletException, IOException {
        var type = request.getContentType();
        if (request.getContentLengthLong() >= 0 || type == null || !type.startsWith("multipart/")) {
            return request.getContentLengthLong() > MOST_BYTES;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException e) {
            return true; // The container's way to say that its limit is passed.
        }
    }

    /** The same request without what it carried: somebody who opens a page. */
    private static final class WithoutBody extends HttpServletRequestWrapper {

        private final String page;
        private final MultiValueMap<String, String> inAddress;

        WithoutBody(HttpServletRequest request, String page) {
            super(request);
            this.page = page;
            inAddress = UriComponentsBuilder.newInstance().query(request.getQueryString()).build()
                    .getQueryParams();
        }

        @Override
        public String getRequestURI() {
            return page;
        }

        @Override
        public String getServletPath() {
            return page;
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public int getContentLength() {
            return 0;
        }

        @Override
        public long getContentLengthLong() {
            return 0;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return inAddress.getFirst(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var map = new HashMap<String, String[]>();
            inAddress.forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
            return map;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(inAddress.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }
    }
}
