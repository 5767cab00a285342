package no.innovasjonsskolen.programme;

/**
 * A call was called off. Published once, in the transaction of the decision.
 *
 * @param reason why, in the words of the office: everyone may read them
 */
public record CallCancelled(CallId call, String reason) {}
