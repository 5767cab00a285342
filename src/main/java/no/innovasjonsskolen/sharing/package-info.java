/**
 * A link that the municipal council reads its municipality's application with: no sign-in, nothing to write,
 * no names.
 *
 * <p>Owns schema {@code sharing}. The link is a secret that is shown once; here lies its fingerprint. Ends
 * where it is decided what an application says without names: that is told by {@code admission}.
 */
@ApplicationModule(allowedDependencies = {"database", "privacy", "clock", "site", "form", "journal",
        "attempt", "identity", "municipality", "programme", "admission"})
@NullMarked
package no.innovasjonsskolen.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
