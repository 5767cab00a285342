package no.innovasjonsskolen.placement;

import java.time.Instant;
import no.innovasjonsskolen.identity.Person;

/** What another room does in the very transaction in which it is decided who is selected. */
public interface AfterSelection {

    /** @param by who held the draw, or decided that there is room for everybody */
    void selected(Selected selected, Person by, Instant now);
}
