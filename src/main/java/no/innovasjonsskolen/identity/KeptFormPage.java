package no.innovasjonsskolen.identity;

import java.time.Instant;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** «Teksten din er tatt vare på»: what she sent, and a button that sends it again with a good token. */
@Controller
class KeptFormPage {

    /** The field by which a form that is sent again tells that it was kept. */
    static final String SENT_AGAIN = "_tatt-vare-paa";

    private static final String HERE = "/tatt-vare-paa/";

    /** @param discard where it is thrown away */
    record View(KeptForm form, Instant keptAt, String discard) {}

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
    Page show(@PathVariable UUID id, Browser browser) {
        var found = browser.kept(KeepForm.COOKIE)
                .flatMap(secret -> forms.find(id, secret, clock.outside().minus(KeptForms.KEPT)));
        if (found.isEmpty()) {
            return Page.notFound();
        }
        var form = found.get();
        if (!form.owner().isEmpty()) {
            if (SignIn.current().isEmpty()) {
                GoingTo.here(browser);
                return Page.goTo("/logg-inn?tatt-vare-paa");
            }
            if (!form.isOwnedBy(SignIn.current().get())) {
                return Page.refused("identity.kept.another");
            }
        }
        forms.shown(id, clock.outside());
        return Page.show(new View(form, form.keptAt().plus(clock.travelled()), addressOf(id) + "/kast"));
    }

    @Access(Who.EVERYONE)
    @PostMapping(HERE + "{id}/kast")
    Page discard(@PathVariable UUID id, Browser browser) {
        browser.kept(KeepForm.COOKIE).ifPresent(secret -> forms.remove(id, secret));
        return Page.goTo(SignedInVisitors.signedIn().map(menu::startOf).orElse("/"));
    }
}
