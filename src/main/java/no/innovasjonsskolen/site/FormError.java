package no.innovasjonsskolen.site;

/**
 * Something to mend on a form.
 *
 * @param url where it is mended: a field of this page, or another page; empty where that is no one place
 * @param text what is wrong and how to mend it, in the reader's language
 */
public record FormError(String url, String text) {

    /** What is wrong with all of it, and not with any field. */
    public static FormError ofAll(String text) {
        return new FormError("", text);
    }

    /** An error at a field of this page. */
    public static FormError at(String field, String text) {
        return new FormError("#" + field, text);
    }

    /** Something that is mended on another page, at this address. */
    public static FormError elsewhere(String url, String text) {
        return new FormError(url, text);
    }
}
