package no.innovasjonsskolen.site;

import java.util.Optional;

/**
 * Who is looking at the page, as far as the frame needs to know.
 *
 * @param mark tells her from others at the same browser, and tells nothing else
 * @param name the person's name
 * @param acting on whose behalf, such as «Lom kommune»; empty for nobody's
 * @param language the language she has chosen for herself
 */
public record Visitor(String mark, String name, Optional<String> acting, Optional<Language> language) {}
