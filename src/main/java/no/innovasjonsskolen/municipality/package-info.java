/**
 * The register of municipalities: names, counties, regions, sizes, borders and changes, by date, with every
 * number and name since 2013; and the map of Norway that shows them.
 *
 * <p>Owns schema {@code municipality}. Publishes nothing: the register changes with the files it is loaded
 * from. Ends where a municipality does something; what a call demands of regions and sizes belongs to
 * {@code programme}.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "site", "form", "clock", "identity",
        "federation"})
@NullMarked
package no.innovasjonsskolen.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
