package no.innovasjonsskolen.passkey;

import java.util.List;
import no.innovasjonsskolen.identity.WayIn;
import no.innovasjonsskolen.identity.WaysIn;
import org.springframework.stereotype.Component;

/** Passkeys as a way in: always open, and last, for only those who work here have one. */
@Component
class PasskeyWay implements WaysIn {

    private static final int PLACE = 100;

    @Override
    public List<WayIn> open() {
        return List.of(new WayIn(PLACE, PasskeySignInPage.ADDRESS, "passkey.way", "passkey.way.hint"));
    }
}
