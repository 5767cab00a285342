package no.innovasjonsskolen.identity;

/**
 * A way to sign in, as the sign-in page shows it.
 *
 * @param place its place among the others, lowest first
 * @param url where it begins
 * @param titleKey the sentence on the link
 * @param hintKey the sentence that says whom it is for
 */
public record WayIn(int place, String url, String titleKey, String hintKey) {}
