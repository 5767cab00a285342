package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.programme.CallId;

/** What another room does in the very transaction in which it is decided who is in it, or selected. */
public interface AfterSelection {

    /** @param by who held the draw, or decided that there is room for everybody */
    void selected(Selected selected, Person by, Instant now);

    /**
     * A version of the pool is published.
     *
     * @param out those that the school has judged to be outside, and why
     * @param by who froze it
     */
    void frozen(CallId call, Set<ApplicationId> in, Map<ApplicationId, Exclusion> out, Person by,
            Instant now);
}
