package no.innovasjonsskolen.identity;

/** A way to sign in, shown on the sign-in page. Each room that has one says so. */
public interface WayIn {

    /** Where it stands among the others, lowest first. */
    int place();

    /** Where it begins. */
    String url();

    /** The sentence on the link. */
    String titleKey();

    /** The sentence that says whom it is for. */
    String hintKey();
}
