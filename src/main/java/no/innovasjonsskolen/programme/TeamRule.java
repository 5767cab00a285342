package no.innovasjonsskolen.programme;

import java.util.Optional;

/**
 * Who a municipality sends.
 *
 * @param least fewest persons
 * @param most most persons
 * @param sectors fewest different sectors or service areas they come from
 * @param replaceBefore the number of the gathering before which somebody may take over the seat of another;
 *        the school's own choice. A plan that does not say has the first
 */
public record TeamRule(int least, int most, int sectors, Optional<Integer> replaceBefore) {

    /** A rule that lets nobody be replaced once the programme has begun. */
    public TeamRule(int least, int most, int sectors) {
        this(least, most, sectors, Optional.empty());
    }

    /** Whether so many persons make a team. */
    public boolean allows(int persons) {
        return least <= persons && persons <= most;
    }
}
