package no.innovasjonsskolen.clock;

import java.time.LocalDateTime;
import java.util.List;

/** What a room's invented people do in the demo school, each at its time. */
public interface DemoStory {

    /** All of it. */
    List<Event> events();

    /**
     * Something that happens once, in a transaction of its own, when the clock gets there.
     *
     * @param name by which it is remembered that it has happened
     * @param at in Oslo
     * @param happens what is done, with the clock standing at that time
     */
    record Event(String name, LocalDateTime at, Runnable happens) {}
}
