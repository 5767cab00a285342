package no.innovasjonsskolen.site;

/**
 * What a room sees to each time the house starts, before the first visitor is let in: that the plans are
 * entered, that the demo school is filled. In the order of {@code @Order}; done twice, it changes nothing.
 */
public interface BeforeOpening {

    /** Sees to it. What is thrown stops the start. */
    void prepare();
}
