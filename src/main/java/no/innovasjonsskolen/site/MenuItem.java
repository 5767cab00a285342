package no.innovasjonsskolen.site;

/**
 * One choice in the menu.
 *
 * @param url where it leads
 * @param key the sentence it says
 */
public record MenuItem(String url, String key) {}
