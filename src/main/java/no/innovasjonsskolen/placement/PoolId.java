package no.innovasjonsskolen.placement;

import java.util.UUID;

/** Which version of a call's pool. */
record PoolId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
