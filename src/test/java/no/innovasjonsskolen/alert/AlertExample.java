package no.innovasjonsskolen.alert;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.site.Language;

/** Somebody who waits, for a test that prints the letters to her. */
public final class AlertExample {

    private AlertExample() {}

    /** An address that nobody has confirmed. */
    public static Record subscription(Instant at) {
        return new Subscription(SubscriptionId.random(), "kari@lom.example", Language.NB, at,
                Optional.empty());
    }
}
