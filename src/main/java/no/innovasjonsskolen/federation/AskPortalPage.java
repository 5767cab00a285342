package no.innovasjonsskolen.federation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.innovasjonsskolen.identity.SignIn;
import no.innovasjonsskolen.site.Access;
import no.innovasjonsskolen.site.Frames;
import no.innovasjonsskolen.site.Page;
import no.innovasjonsskolen.site.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** On the way to a service, and back with a «no». */
@Controller
class AskPortalPage {

    private static final Logger LOG = LoggerFactory.getLogger(AskPortalPage.class);
    private static final Page.Way AGAIN = new Page.Way("/logg-inn", "federation.again");

    private final Registrations registrations;
    private final PortalSettings settings;
    private final PendingRequests pending;
    private final Frames frames;
    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    AskPortalPage(Registrations registrations, PortalSettings settings, PendingRequests pending,
            Frames frames) {
        this.registrations = registrations;
        this.settings = settings;
        this.pending = pending;
        this.frames = frames;
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/logg-inn/tjeneste");
    }

    @Access(Who.EVERYONE)
    @GetMapping("/logg-inn/tjeneste/{code}")
    Object ask(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return go(code, false, request, response);
    }

    /** The login is to be added to the person who is signed in. */
    @Access(Who.SIGNED_IN)
    @GetMapping("/logg-inn/koble/{code}")
    Object link(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return go(code, true, request, response);
    }

    /** Why somebody was not let in. The words are ours; nothing that came in the address is printed. */
    @Access(Who.EVERYONE)
    @GetMapping("/logg-inn/avvist/{why}")
    Page refused(@PathVariable Why why) {
        return new Page.Refused(403, "federation.refused." + why, List.of(), AGAIN);
    }

    /** The reasons, as they stand in addresses. */
    enum Why { avbrutt, nivaa, kommune, opptatt, svar }

    private Object go(String code, boolean link, HttpServletRequest request, HttpServletResponse response) {
        var portal = Portal.of(code).filter(settings::isOn);
        if (portal.isEmpty()) {
            return Page.notFound();
        }
        try {
            var asked = request(portal.get(), link, request);
            pending.saveAuthorizationRequest(asked, request, response);
            return ResponseEntity.status(303)
                    .header(HttpHeaders.LOCATION, asked.getAuthorizationRequestUri()).build();
        } catch (RuntimeException silent) {
            LOG.warn("{} does not answer: {}", portal.get(), silent.toString());
            return new Page.Refused(503, "federation.silent." + code, List.of(), AGAIN);
        }
    }

    private OAuth2AuthorizationRequest request(Portal portal, boolean link, HttpServletRequest request) {
        var language = frames.words(request).language().code();
        return OAuth2AuthorizationRequest.from(resolver.resolve(request, portal.code()))
                .additionalParameters(parameters -> parameters
                        .putAll(portal.parameters(language, settings.resource(portal))))
                .attributes(attributes -> attributes.put(PendingRequests.LINK,
                        link && SignIn.current().isPresent()))
                .build();
    }
}
