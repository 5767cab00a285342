package no.innovasjonsskolen.journal;

import java.util.Optional;
import java.util.UUID;

/**
 * Who acts.
 *
 * @param person the person's id; empty for the system itself
 * @param name the name she had when she acted
 */
public record Actor(Optional<UUID> person, String name) {

    /** A person. */
    public static Actor person(UUID id, String name) {
        return new Actor(Optional.of(id), name);
    }

    /** A job of the house, such as «nightly check». */
    public static Actor system(String job) {
        return new Actor(Optional.empty(), job);
    }
}
