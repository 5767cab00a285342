package no.innovasjonsskolen.federation;

import java.util.Optional;

/** Finds the municipality behind an organisation number. Answered by the room that has the register. */
@FunctionalInterface
public interface OrganisationNumbers {

    /** The municipality's own number; empty when the organisation is no municipality. */
    Optional<String> municipalityOf(String organisationNumber);
}
