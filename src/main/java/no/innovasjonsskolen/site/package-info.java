/**
 * The frame, words, forms, figures and errors of every page.
 *
 * <p>Owns no schema and knows no other room than the clock. Who the visitor is and what she may choose from
 * is told by the rooms above through {@link Visitors}.
 */
@ApplicationModule(allowedDependencies = {"clock"})
@NullMarked
package no.innovasjonsskolen.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
