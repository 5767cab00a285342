package no.innovasjonsskolen.federation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.innovasjonsskolen.identity.AfterSignOut;
import no.innovasjonsskolen.identity.Proof;
import no.innovasjonsskolen.identity.SignIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.PublicAddress;
import no.innovasjonsskolen.site.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Out of both houses: ours and the service's. */
@Controller
class SignOutPage implements AfterSignOut {

    private static final Logger LOG = LoggerFactory.getLogger(SignOutPage.class);
    private static final String ADDRESS = "/logg-ut/ferdig/";

    /** @param url where the service signs her out as well */
    record View(String key, String url) {}

    private final PortalRegistrationRepository registrations;
    private final PortalSettings settings;
    private final SignIn signIn;

    SignOutPage(PortalRegistrationRepository registrations, PortalSettings settings, SignIn signIn) {
        this.registrations = registrations;
        this.settings = settings;
        this.signIn = signIn;
    }

    /** How a service's session is named in ours. */
    static String serviceSession(String issuer, String sid) {
        return issuer + " " + sid;
    }

    @Override
    public Optional<String> address(Proof proof) {
        return Portal.of(proof.how()).filter(settings::isOn).map(portal -> ADDRESS + portal.code());
    }

    @Access(Who.EVERYONE)
    @GetMapping(ADDRESS + "{code}")
    Page done(@PathVariable String code, PublicAddress school) {
        return endOf(code).map(end -> Page.show(new View("federation.portal." + code,
                end + "&post_logout_redirect_uri=" + encode(school.origin() + "/"))))
                .orElseGet(() -> Page.goTo("/"));
    }

    /** A service tells us that she has signed out there. It does so from a frame, without our cookies. */
    @Access(Who.EVERYONE)
    @GetMapping("/logg-ut/tjeneste")
    ResponseEntity<Void> ended(@RequestParam String iss, @RequestParam String sid) {
        signIn.endOfService(serviceSession(iss, sid));
        return ResponseEntity.noContent().header("Cache-Control", "no-store").build();
    }

    private Optional<String> endOf(String code) {
        try {
            return Optional.ofNullable(registrations.findByRegistrationId(code)).flatMap(SignOutPage::end);
        } catch (RuntimeException silent) {
            LOG.warn("{} does not answer: {}", code, silent.toString());
            return Optional.empty();
        }
    }

    private static Optional<String> end(ClientRegistration registration) {
        return Optional.ofNullable(registration.getProviderDetails().getConfigurationMetadata()
                .get("end_session_endpoint"))
                .map(address -> address + "?client_id=" + encode(registration.getClientId()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
