package no.innovasjonsskolen.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.innovasjonsskolen.identity.SecurityLog.Event;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Tells the security log how requests ended, so that no room must remember to: files and lists that somebody
 * took home, things that are not hers, and too many attempts.
 */
@Component
class AccessEvents implements HandlerInterceptor {

    /** Ids and numbers are told; other words in an address may be a secret. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{1,10}");

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception failure) {
        if (failure == null && request.getDispatcherType() == DispatcherType.REQUEST
                && handler instanceof HandlerMethod method) {
            eventOf(method, request, response)
                    .ifPresent(event -> SecurityLog.tell(event, SignIn.current(), facts(request)));
        }
    }

    private static Optional<Event> eventOf(HandlerMethod method, HttpServletRequest request,
            HttpServletResponse response) {
        if (response.getStatus() == HttpStatus.TOO_MANY_REQUESTS.value()) {
            return Optional.of(Event.TOO_MANY_ATTEMPTS);
        }
        var rule = method.getMethodAnnotation(Access.class);
        if (rule == null || rule.value() == Who.EVERYONE) {
            return Optional.empty();
        }
        if (response.getStatus() == HttpStatus.NOT_FOUND.value()) {
            return Optional.of(Event.NOT_HERS);
        }
        var shown = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return shown == null || !shown.startsWith("attachment") ? Optional.empty()
                : Optional.of(routeOf(request).contains("{") ? Event.DOWNLOADED : Event.EXPORTED);
    }

    /** The pattern of the route that was found for a request, and never its address. */
    static String routeOf(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                ? pattern : "";
    }

    private static String[] facts(HttpServletRequest request) {
        var facts = new ArrayList<>(List.of("method", request.getMethod(), "route", routeOf(request)));
        if (request
                .getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> found) {
            found.forEach((name, value) -> {
                if (ID.matcher(value.toString()).matches()) {
                    facts.add(name.toString());
                    facts.add(value.toString());
                }
            });
        }
        return facts.toArray(String[]::new);
    }
}
