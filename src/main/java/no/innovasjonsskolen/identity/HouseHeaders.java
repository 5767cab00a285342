package no.innovasjonsskolen.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What the school asks of browsers, in every answer. The gate writes it in what comes as far as the gate;
 * here it is written in the pages that tell of what was refused before that.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class HouseHeaders extends OncePerRequestFilter {

    private static final Duration YEAR = Duration.ofDays(365);

    /** Each leaves alone what an answer says for itself. */
    static final List<HeaderWriter> WRITERS = List.of(
            // Nothing inline, nothing from elsewhere: a script that slips into a text is never run.
            writer("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; "
                    + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'"),
            writer("X-Content-Type-Options", "nosniff"),
            writer("X-Frame-Options", "DENY"),
            writer("Referrer-Policy", "same-origin"),
            // Other pages neither hold on to our windows nor show what only our readers may see.
            writer("Cross-Origin-Opener-Policy", "same-origin"),
            writer("Cross-Origin-Resource-Policy", "same-origin"),
            writer(HttpHeaders.CACHE_CONTROL, "no-store"),
            // Where the address is https; sub-domains are not the school's to decide for.
            new HstsHeaderWriter(YEAR.toSeconds(), false));

    private static HeaderWriter writer(String name, String value) {
        return (_, response) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        };
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        WRITERS.forEach(writer -> writer.writeHeaders(request, response));
        chain.doFilter(request, response);
    }
}
