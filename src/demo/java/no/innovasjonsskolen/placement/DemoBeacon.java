package no.innovasjonsskolen.placement;

import java.util.Optional;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.selection.PracticeChain;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo school's clock may be years ahead of the real source, so it has a chain of its own. */
@Component
@Profile("demo & !production")
@Primary
class DemoBeacon implements BeaconSource {

    @Override
    public Optional<Beacon> round(long round) {
        return Optional.of(PracticeChain.round(round));
    }

    @Override
    public boolean isPractice() {
        return true;
    }
}
