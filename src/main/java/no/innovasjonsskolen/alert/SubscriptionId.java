package no.innovasjonsskolen.alert;

import java.util.UUID;

/** Which address waits for a call; says nothing of whose it is. */
record SubscriptionId(UUID value) {

    static SubscriptionId random() {
        return new SubscriptionId(UUID.randomUUID());
    }
}
