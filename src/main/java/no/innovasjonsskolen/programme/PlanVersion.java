package no.innovasjonsskolen.programme;

import java.time.Instant;

/** A plan and how far it has come. */
public record PlanVersion(PlanId id, Plan plan, State state) {

    /** A step is a method on the state that allows it. No other steps exist. */
    public sealed interface State {}

    /** Entered, and binds nobody. */
    public record Draft(Instant enteredAt) implements State {

        Ruling approve(Instant now) {
            return new Ruling(now);
        }
    }

    /** New cohorts are formed under it. */
    public record Ruling(Instant since) implements State {}

    /** A later plan has been approved, which is what makes it so; the cohorts formed under it keep it. */
    public record Historic(Instant since, Instant until) implements State {}
}
