package no.innovasjonsskolen.programme;

import java.util.List;

/**
 * A call says something else than before. Published once for each change, in the transaction of the change:
 * whoever listens may read the call as it is now, and what she writes is undone with the change.
 *
 * @param version the call's version after the change; with the call it names the change
 * @param changes everything that changed, in the order the call says it
 */
public record CallChanged(CallId call, int version, List<CallChange> changes) {}
