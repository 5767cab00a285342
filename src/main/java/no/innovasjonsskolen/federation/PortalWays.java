package no.innovasjonsskolen.federation;

import java.util.List;
import no.innovasjonsskolen.identity.WayIn;
import no.innovasjonsskolen.identity.WaysIn;
import org.springframework.stereotype.Component;

/** The services that are on, as ways in. Ansattporten first: most who come represent a municipality. */
@Component
class PortalWays implements WaysIn {

    private static final List<Portal> ORDER = List.of(Portal.ANSATTPORTEN, Portal.IDPORTEN, Portal.FEIDE);

    private final PortalSettings settings;

    PortalWays(PortalSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<WayIn> open() {
        return ORDER.stream().filter(settings::isOn).map(PortalWays::way).toList();
    }

    private static WayIn way(Portal portal) {
        var key = "federation.way." + portal.code();
        return new WayIn(ORDER.indexOf(portal), "/logg-inn/tjeneste/" + portal.code(), key, key + ".hint");
    }
}
