package no.innovasjonsskolen.site;

import java.util.Optional;

/**
 * Who is looking at the page, as far as the frame needs to know.
 *
 * @param name the person's name
 * @param acting on whose behalf, such as «Lom kommune»; empty for nobody's
 * @param language the language she has chosen for herself
 */
public record Visitor(String name, Optional<String> acting, Optional<Language> language) {}
