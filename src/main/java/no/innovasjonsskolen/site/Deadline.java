package no.innovasjonsskolen.site;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.Instant;
import java.time.LocalDate;

/** The last day something may be done, to its last moment in Oslo. */
public record Deadline(LocalDate lastDay) implements Worded {

    /** True from the first millisecond of the day after. */
    public boolean hasPassed(Instant now) {
        return !now.isBefore(end());
    }

    /** The first moment that is too late. */
    public Instant end() {
        return lastDay.plusDays(1).atStartOfDay(OSLO).toInstant();
    }

    @Override
    public String in(Words words) {
        return words.date(lastDay);
    }
}
