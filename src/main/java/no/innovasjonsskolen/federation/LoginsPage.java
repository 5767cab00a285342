package no.innovasjonsskolen.federation;

import java.util.Arrays;
import java.util.List;
import no.innovasjonsskolen.identity.Logins;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SignedIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Her own ways in: which services know her here, and how to add one. */
@Controller
class LoginsPage {

    static final String ADDRESS = "/min-innlogging";

    record View(List<Login> logins) {}

    /** @param link where it is added; empty when it is hers already */
    record Login(String key, boolean hers, String link) {}

    private final Logins logins;
    private final PortalSettings settings;

    LoginsPage(Logins logins, PortalSettings settings) {
        this.logins = logins;
        this.settings = settings;
    }

    @Access(Who.SIGNED_IN)
    @GetMapping(ADDRESS)
    Page show(@SignedIn PersonId me) {
        var issuers = logins.issuersOf(me);
        return Page.show(new View(Arrays.stream(Portal.values()).filter(settings::isOn)
                .map(portal -> new Login("federation.portal." + portal.code(),
                        issuers.contains(settings.issuer(portal)), "/logg-inn/koble/" + portal.code()))
                .toList()));
    }
}
