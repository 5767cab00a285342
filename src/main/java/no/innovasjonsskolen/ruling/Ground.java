package no.innovasjonsskolen.ruling;

/**
 * A rule that a ruling rests on.
 *
 * @param rule its id in the room of the rules
 * @param clause where it stands: «studieplanen, punkt 3», «uhl § 8-1»
 * @param text what it says, in the party's language
 */
public record Ground(String rule, String clause, String text) {}
