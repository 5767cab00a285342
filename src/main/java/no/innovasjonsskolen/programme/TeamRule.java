package no.innovasjonsskolen.programme;

/**
 * Who a municipality sends.
 *
 * @param least fewest persons
 * @param most most persons
 * @param sectors fewest different sectors or service areas they come from
 */
public record TeamRule(int least, int most, int sectors) {

    /** Whether so many persons make a team. */
    public boolean allows(int persons) {
        return least <= persons && persons <= most;
    }
}
