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
import java.util.Locale;
import java.util.Map;
import no.innovasjonsskolen.database.Down;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Turns away what is too large to be read, before anybody has tried; not even the mark against forgery can
 * be looked for in it. An address that takes files ends in {@code /dokument} and shows its form by GET, and
 * is asked for that instead, so that the answer is shown where the question was asked. Elsewhere the answer
 * is 413. What cannot be read for another reason, as when a connection broke in the middle of it, is answered
 * with 400: here too, for whoever came next would meet the same fault and have no words for it.
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
        var length = request.getContentLengthLong();
        switch (length > MOST_BYTES ? Reading.TOO_LARGE : read(request)) {
            case DONE -> chain.doFilter(request, response);
            case NO_ROOM -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "30");
                error(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response, chain);
            }
            case BROKEN -> error(HttpServletResponse.SC_BAD_REQUEST, request, response, chain);
            case TOO_LARGE -> {
                if (request.getRequestURI().endsWith("/dokument")) {
                    request.setAttribute(TURNED_AWAY, true);
                    chain.doFilter(new WithoutBody(request, request.getRequestURI()), response);
                } else {
                    error(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response, chain);
                }
            }
        }
    }

    /** Not sendError: the error page would look for its language in what cannot be read. */
    private static void error(int status, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        chain.doFilter(new WithoutBody(request, "/error"), response);
    }

    private enum Reading {
        DONE, BROKEN, TOO_LARGE, NO_ROOM
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /**
     * What does not say how long it is, is read until it is too long; no browser sends a form like that. The
     * parameters of an address and of a form are decoded here too: a half percent sign is no mistake of ours.
     * No page has an address with a NUL in it, and no database keeps one.
     */
    private static Reading read(HttpServletRequest request) {
        if ((request.getRequestURI() + "?" + request.getQueryString()).contains("%00")) {
            return Reading.BROKEN;
        }
        try {
            if (isMultipart(request)) {
                request.getParts();
            }
            request.getParameterNames();
            return Reading.DONE;
        } catch (InvalidParameterException e) {
            return e.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                    ? Reading.TOO_LARGE : Reading.BROKEN;
        } catch (IllegalStateException e) {
            // The container's way to say that a limit is passed: of bytes, or of parts and their headings.
            return request.getContentLengthLong() < 0 ? Reading.TOO_LARGE : Reading.BROKEN;
        } catch (IOException | ServletException e) {
            return Down.says(e) ? Reading.NO_ROOM : Reading.BROKEN;
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
