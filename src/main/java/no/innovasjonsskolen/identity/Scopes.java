package no.innovasjonsskolen.identity;

import java.util.Optional;

/** Says what a role is held for: «Lom kommune». Each room that owns such things answers for its own. */
@FunctionalInterface
public interface Scopes {

    /** What the role is held for, by its own name; empty when it is nothing of this room's. */
    Optional<String> nameOf(Role role);
}
