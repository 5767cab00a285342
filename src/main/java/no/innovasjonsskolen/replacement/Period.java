package no.innovasjonsskolen.replacement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.Plan;
import no.innovasjonsskolen.site.Deadline;

/**
 * How long a seat may change hands, and how far the programme has come.
 *
 * @param until the last day; empty while the gathering that ends it has no date
 * @param held how many gatherings have begun: whoever comes new has missed them
 */
record Period(Optional<Deadline> until, int held, int gatherings) {

    static Period of(Call call, Plan plan, Instant now) {
        var today = LocalDate.ofInstant(now, SchoolClock.OSLO);
        var days = call.cohort().firstDays();
        var last = Optional.ofNullable(days.get(plan.team().replaceBefore().orElse(1)));
        return new Period(last.map(it -> new Deadline(it.minusDays(1))),
                (int) days.values().stream().filter(it -> !it.isAfter(today)).count(),
                plan.gatherings().size());
    }

    boolean isOver(Instant now) {
        return until.filter(it -> it.hasPassed(now)).isPresent();
    }
}
