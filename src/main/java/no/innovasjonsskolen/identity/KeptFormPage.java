package no.innovasjonsskolen.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.HandlerInterceptor;

/** «Teksten din er tatt vare på»: what she sent, and a button that sends it again with a good token. */
@Controller
class KeptFormPage implements HandlerInterceptor {

    /** The field by which a form that is sent again tells that it was kept. */
    static final String SENT_AGAIN = "_tatt-vare-paa";

    private static final String HERE = "/tatt-vare-paa/";
    private static final int SHORT = 300;

    /**
     * @param address where the form goes, as it did the first time
     * @param written what she wrote, for reading
     * @param typed every field, for sending
     */
    record View(String id, String address, String encoding, List<Text> written, List<KeptForm.Typed> typed,
            List<KeptForm.Attached> files, Instant keptAt, String discard) {}

    /** The beginning of a text, and the rest of it when it is long. */
    record Text(String beginning, String rest) {

        static Text of(String text) {
            return text.length() <= SHORT ? new Text(text, "")
                    : new Text(text.substring(0, SHORT), text.substring(SHORT));
        }
    }

    private final KeptForms forms;
    private final Menu menu;
    private final SchoolClock clock;

    KeptFormPage(KeptForms forms, Menu menu, SchoolClock clock) {
        this.forms = forms;
        this.menu = menu;
        this.clock = clock;
    }

    static String addressOf(UUID id) {
        return HERE + id;
    }

    @Access(Who.EVERYONE)
    @GetMapping(HERE + "{id}")
    Page show(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        var found = find(id, request);
        if (found.isEmpty()) {
            return Page.notFound();
        }
        var form = found.get();
        if (!form.owner().isEmpty()) {
            if (SignIn.current().isEmpty()) {
                GoingTo.here(request, response);
                return Page.goTo("/logg-inn?tatt-vare-paa");
            }
            if (!form.isOwnedBy(SignIn.current().get())) {
                return Page.refused("identity.kept.another");
            }
        }
        forms.shown(id, clock.outside());
        return Page.show(new View(id.toString(), form.address(), form.encoding(),
                form.written().stream().map(Text::of).toList(), form.typed(), form.files(),
                form.keptAt().plus(clock.travelled()), addressOf(id) + "/kast"));
    }

    @Access(Who.EVERYONE)
    @PostMapping(HERE + "{id}/kast")
    Page discard(@PathVariable UUID id, HttpServletRequest request) {
        Cookies.read(request, KeepForm.COOKIE).ifPresent(browser -> forms.remove(id, browser));
        return Page.goTo(SignedInVisitors.signedIn().map(menu::startOf).orElse("/"));
    }

    /** Once the form is taken in, it need not be kept; a page with errors holds the text itself. */
    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception failure) {
        if (request.getMethod().equals("POST") && failure == null && response.getStatus() < 500
                && request.getParameter(SENT_AGAIN) != null) {
            var id = UUID.fromString(request.getParameter(SENT_AGAIN));
            Cookies.read(request, KeepForm.COOKIE).ifPresent(browser -> forms.remove(id, browser));
        }
    }

    private Optional<KeptForm> find(UUID id, HttpServletRequest request) {
        return Cookies.read(request, KeepForm.COOKIE)
                .flatMap(browser -> forms.find(id, browser, clock.outside().minus(KeptForms.KEPT)));
    }
}
