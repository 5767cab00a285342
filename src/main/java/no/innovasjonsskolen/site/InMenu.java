package no.innovasjonsskolen.site;

import java.util.List;

/**
 * A page that is found in the menu or at the foot of every page. The page itself implements it, so that its
 * address is written where it is mapped.
 */
public interface InMenu {

    /** Where it is found, and by whom. */
    List<MenuItem> menuItems();
}
