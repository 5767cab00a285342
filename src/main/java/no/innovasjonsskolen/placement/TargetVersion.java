package no.innovasjonsskolen.placement;

import java.util.List;

/**
 * A version of a call's targets, ready to print.
 *
 * @param title which it is, and since when
 * @param by who set it, for the office
 * @param targets each in a sentence
 * @param meant what it would mean for the pool that is looked at; empty where none is
 */
record TargetVersion(String title, String by, String reason, List<String> targets, String meant) {}
