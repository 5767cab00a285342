package no.innovasjonsskolen.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.site.Days;

/**
 * Those who go through the programme together.
 *
 * @param name the year they begin, or another name
 * @param plan the plan they were formed under, and keep
 * @param firstDays the first day of each gathering that has one, by the gathering's number
 */
public record Cohort(CohortId id, String name, PlanId plan, Map<Integer, LocalDate> firstDays) {

    /** The first day of a gathering, when it is set. */
    public Optional<LocalDate> firstDay(Gathering gathering) {
        return Optional.ofNullable(firstDays.get(gathering.number()));
    }

    /** The last day of a gathering, when it is set. */
    public Optional<LocalDate> lastDay(Gathering gathering) {
        return firstDay(gathering).map(first -> first.plusDays(gathering.days() - 1L));
    }

    /** A gathering's days, when they are set. */
    public Optional<Days> days(Gathering gathering) {
        return firstDay(gathering).map(first -> new Days(first, first.plusDays(gathering.days() - 1L)));
    }

    /** The day the programme begins, when it is set. */
    public Optional<LocalDate> begins() {
        return Optional.ofNullable(firstDays.get(1));
    }
}
