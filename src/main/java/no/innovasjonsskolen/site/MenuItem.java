package no.innovasjonsskolen.site;

/**
 * One choice in the menu.
 *
 * @param order the choices are shown by rising order; leave room between two for one to come
 * @param url where it leads
 * @param key the sentence it says
 * @param who those who find it there
 */
public record MenuItem(Where where, int order, String url, String key, Who who) {

    /** Where a choice is shown. */
    public enum Where {
        /** At the top of every page. */
        TOP,
        /** At the top too, and where those it is for begin when they have signed in; of several, the last. */
        TOP_AND_START,
        /** At the foot of every page. */
        FOOT
    }

    /** Whether it is at the foot. */
    public boolean atFoot() {
        return where == Where.FOOT;
    }
}
