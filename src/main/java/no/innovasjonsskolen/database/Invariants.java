package no.innovasjonsskolen.database;

import java.util.List;

/**
 * What must always be true of a room's rows. A room implements it as a component; {@link CheckInvariants}
 * finds it, asks it every night, and every story ends by asking it.
 */
public interface Invariants {

    /** The room's rules. */
    List<Rule> rules();

    /**
     * One rule.
     *
     * @param name says in a sentence what is true
     * @param breaches a query for one column of text that finds nothing while the rule holds, and else the
     *        rows that break it
     */
    record Rule(String name, String breaches) {}

    /** A rule that does not hold, and the rows that show it. */
    record Broken(String rule, List<String> rows) {}
}
