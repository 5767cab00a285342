/**
 * What only the demo school has: a clock that travels, and a way into each stage of the year.
 *
 * <p>Owns no schema. With real data these addresses do not exist. Ends where a room shows invented data:
 * each room enters its own, by its own decisions.
 */
@ApplicationModule(allowedDependencies = {"clock", "site", "form"})
@NullMarked
package no.innovasjonsskolen.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
