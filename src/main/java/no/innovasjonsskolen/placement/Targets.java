package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.selection.Rule;

/**
 * What the selection in a call shall represent.
 *
 * @param number grows with each version, over all calls
 * @param promised whether it is as it was published before the deadline; else what could not be kept is
 *     changed
 * @param seats how many applications there is room for
 * @param rules what is counted, and how many of it there shall be
 * @param reason why, where a promise was changed
 */
record Targets(long number, boolean promised, int seats, List<Rule> rules, String reason, String by,
        Instant at) {}
