package no.innovasjonsskolen.site;

/** Lets one node of the school do something while the others wait. */
@FunctionalInterface
public interface OneNode {

    /** Does the work once no other node does; a node that dies lets the next go on. */
    void alone(Runnable work);
}
