package no.innovasjonsskolen.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.innovasjonsskolen.attempt.TooManyAttempts;
import no.innovasjonsskolen.site.Frames;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Meets those who cannot come in: shows the way, and takes care of what they carry. */
@Component
class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final KeepForm keepForm;
    private final RouteRules routes;
    private final Frames frames;

    Doorkeeper(KeepForm keepForm, RouteRules routes, Frames frames) {
        this.keepForm = keepForm;
        this.routes = routes;
        this.frames = frames;
    }

    /** Nobody is signed in, and somebody must be. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException nobody) throws IOException {
        if (isScript(request)) {
            tellScript(request, response);
        } else if (!isKept(request, response)) {
            if (request.getMethod().equals("GET")) {
                GoingTo.here(new Browser(request, response));
            }
            send("/logg-inn", request, response);
        }
    }

    /** The form's token is not good, or the person's roles do not reach. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response,
            AccessDeniedException denied) throws IOException {
        SecurityLog.tell(denied instanceof CsrfException ? SecurityLog.Event.TOKEN_REFUSED
                : SecurityLog.Event.NOT_ALLOWED, SignIn.current(), routes.factsOf(request));
        if (denied instanceof CsrfException && isScript(request)) {
            tellScript(request, response);
        } else if (!(denied instanceof CsrfException) || !isKept(request, response)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isKept(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var kept = keepForm.keep(new Browser(request, response));
            if (kept.isPresent()) {
                send(KeptFormPage.addressOf(kept.get()), request, response);
            }
            return kept.isPresent();
        } catch (TooManyAttempts refusal) {
            refusal.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
            response.sendError(refusal.getStatusCode().value());
            return true;
        }
    }

    /** A page that saves by itself keeps the text and shows the way; it must not be sent elsewhere. */
    private static boolean isScript(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return "fetch".equals(request.getHeader("X-Requested-With"))
                || accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    private static void tellScript(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"signIn\": \"/logg-inn%s\"}".formatted(backTo(request)));
    }

    private static String backTo(HttpServletRequest request) {
        var from = request.getHeader(HttpHeaders.REFERER);
        if (from == null) {
            return "";
        }
        try {
            var path = URI.create(from).getRawPath();
            return path == null || !GoingTo.isOurs(path) ? ""
                    : "?til=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private void send(String path, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, frames.words(request).url(path));
    }
}
