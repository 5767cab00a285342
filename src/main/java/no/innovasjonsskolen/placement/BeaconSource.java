package no.innovasjonsskolen.placement;

import java.util.Optional;
import no.innovasjonsskolen.selection.Beacon;

/** Where the public random number comes from. */
public interface BeaconSource {

    /** The round, when it exists and is proven to be the source's own; empty when it must be asked again. */
    Optional<Beacon> round(long round);

    /** Whether this is practice: everybody could compute the number beforehand. Every page says so. */
    boolean isPractice();
}
