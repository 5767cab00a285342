package no.innovasjonsskolen.journal;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that was done.
 *
 * @param number its place in the journal, counted from 1
 * @param act the key of the sentence that tells of it, such as {@code admission.act.submitted}
 * @param grounds what the decision rested on, by name; plain values, no personal data beyond need
 * @param rules the rule it was done under, as {@link JournalActs#rule} names it, and its version, if any
 */
public record Entry(long number, Instant at, Actor actor, String act, Subject subject,
        Map<String, String> grounds, String rules) {}
