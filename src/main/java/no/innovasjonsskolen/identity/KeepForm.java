package no.innovasjonsskolen.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.attempt.Attempts;
import no.innovasjonsskolen.attempt.ClientAddress;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.site.Who;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A decision: what somebody has typed is kept when it cannot be taken in, because her session has run out
 * or the form's token is no longer good. Only what one of our own pages has sent.
 */
@Component
class KeepForm {

    /** Holds the secret by which a browser finds what it has sent. */
    static final String COOKIE = "skjema";

    /** Several times the longest form of the house, with the names of its files. */
    private static final int MOST_CHARACTERS = 200_000;

    private final KeptForms forms;
    private final Sessions sessions;
    private final RouteRules routes;
    private final Attempts attempts;
    private final OwnPages ownPages;
    private final SchoolClock clock;

    KeepForm(KeptForms forms, Sessions sessions, RouteRules routes, Attempts attempts, OwnPages ownPages,
            SchoolClock clock) {
        this.forms = forms;
        this.sessions = sessions;
        this.routes = routes;
        this.attempts = attempts;
        this.ownPages = ownPages;
        this.clock = clock;
    }

    /** Keeps what the request carries; empty when it is nothing that may be kept. */
    Optional<UUID> keep(Browser browser) {
        var request = browser.request();
        var route = routes.ruleOf(request);
        if (!request.getMethod().equals("POST") || route.isEmpty() || !ownPages.sent(request)
                || !isForm(request)) {
            return Optional.empty();
        }
        var owner = ownerOf(browser);
        if (owner.isEmpty() && route.get() != Who.EVERYONE) {
            return Optional.empty(); // Nobody fills in such a form without being signed in.
        }
        attempts.spend("kept-form", ClientAddress.of(request.getRemoteAddr()));
        return read(request, owner, clock.outside()).map(form -> {
            var secret = browser.kept(COOKIE).orElseGet(Secret::random);
            browser.keep(COOKIE, secret, KeptForms.KEPT);
            forms.keep(form, secret);
            return form.id();
        });
    }

    static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                || type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    /** The form says whose it is; one that does not is the session's, also when the session is over. */
    private String ownerOf(Browser browser) {
        var mark = FormMark.in(browser.request());
        return !mark.isEmpty() ? mark : SignIn.current()
                .or(() -> browser.kept(SessionConfiguration.COOKIE).flatMap(sessions::ownerOf))
                .map(FormMark::of).orElse("");
    }

    /** What the request carries, if it is not too much to keep. */
    static Optional<KeptForm> read(HttpServletRequest request, String owner, Instant now) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var inAddress = UriComponentsBuilder.fromUriString(query).build().getQueryParams().keySet();
        var typed = FormData.of(request).texts().entrySet().stream()
                .filter(field -> !field.getKey().equals("_csrf") && !inAddress.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream()
                        .map(value -> new KeptForm.Typed(field.getKey(), value)))
                .toList();
        var multipart = request.getContentType().startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
        var form = new KeptForm(UUID.randomUUID(), owner, request.getRequestURI() + query,
                multipart ? MediaType.MULTIPART_FORM_DATA_VALUE : MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                typed, multipart ? files(request) : List.of(), now);
        return form.characters() > MOST_CHARACTERS ? Optional.empty() : Optional.of(form);
    }

    private static List<KeptForm.Attached> files(HttpServletRequest request) {
        try {
            return request.getParts().stream().filter(part -> part.getSubmittedFileName() != null)
                    .map(KeepForm::attached).toList();
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return List.of();
        }
    }

    private static KeptForm.Attached attached(Part part) {
        return new KeptForm.Attached(part.getName(), part.getSubmittedFileName());
    }
}
