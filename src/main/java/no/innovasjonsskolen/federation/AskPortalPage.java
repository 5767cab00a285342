package no.innovasjonsskolen.federation;

import java.util.List;
import no.innovasjonsskolen.identity.Browser;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import no.innovasjonsskolen.site.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** On the way to a service, and back with a «no». */
@Controller
class AskPortalPage {

    private static final Logger LOG = LoggerFactory.getLogger(AskPortalPage.class);
    private static final Page.Way AGAIN = new Page.Way("/logg-inn", "federation.again");

    private final PortalSettings settings;
    private final PortalRequester requester;

    AskPortalPage(PortalSettings settings, PortalRequester requester) {
        this.settings = settings;
        this.requester = requester;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/logg-inn/tjeneste/{code}")
    Object ask(@PathVariable String code, Browser browser, Words words) {
        return go(code, false, browser, words);
    }

    /** The login is to be added to the person who is signed in. */
    @Access(Who.SIGNED_IN)
    @GetMapping("/logg-inn/koble/{code}")
    Object link(@PathVariable String code, Browser browser, Words words) {
        return go(code, true, browser, words);
    }

    /** Why somebody was not let in. The words are ours; nothing that came in the address is printed. */
    @Access(Who.EVERYONE)
    @GetMapping("/logg-inn/avvist/{why}")
    Page refused(@PathVariable Why why) {
        return new Page.Refused(403, "federation.refused." + why, List.of(), AGAIN);
    }

    /** The reasons, named as in addresses. */
    enum Why { avbrutt, nivaa, kommune, opptatt, svar }

    private Object go(String code, boolean link, Browser browser, Words words) {
        var portal = Portal.of(code).filter(settings::isOn);
        if (portal.isEmpty()) {
            return Page.notFound();
        }
        // A service that knows her already asks nothing; so we see to it that she has asked.
        if (browser.isSentFromElsewhere()) {
            return Page.goTo(link ? LoginsPage.ADDRESS : AGAIN.url());
        }
        try {
            var address = requester.ask(portal.get(), link, browser, words.language());
            // Not Page.goTo, which would add our own language to the service's address.
            return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, address).build();
        } catch (RuntimeException silent) {
            LOG.warn("{} does not answer: {}", portal.get(), silent.toString());
            return new Page.Refused(503, "federation.silent." + code, List.of(), AGAIN);
        }
    }
}
