package no.innovasjonsskolen.site;

/**
 * Something to mend on a form.
 *
 * @param field the id of what it is about, so that the summary can lead there
 * @param text what is wrong and how to mend it, in the reader's language
 */
public record FormError(String field, String text) {}
