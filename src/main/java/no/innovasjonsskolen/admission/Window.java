package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallState;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.programme.TeamRule;
import no.innovasjonsskolen.site.Deadline;
import org.springframework.stereotype.Component;

/** Whether an application may still be written in and sent. */
@Component
class Window {

    private final Programmes programmes;

    Window(Programmes programmes) {
        this.programmes = programmes;
    }

    /** What the clock allows. */
    sealed interface Verdict {}

    /** Before the deadline. */
    record InTime(Call call) implements Verdict {}

    /** After the deadline, in the rolling phase: behind all who came before. */
    record Rolling(Call call) implements Verdict {}

    /** The deadline has passed for this application. */
    record TooLate(Call call) implements Verdict {}

    /**
     * The verdict for an application now. What was sent before the deadline is locked by it: nobody mends
     * an application while others wait in line behind it.
     */
    Verdict on(Application application, Instant now) {
        var call = programmes.call(application.call());
        return switch (call.stateAt(now)) {
            case CallState.Open _ -> new InTime(call);
            case CallState.Rolling _ -> application.state() instanceof Application.Draft
                    ? new Rolling(call) : new TooLate(call);
            case CallState.Announced _, CallState.Closed _, CallState.Cancelled _ -> new TooLate(call);
        };
    }

    /** Why nothing can be changed in an application any more. */
    sealed interface Closed {}

    /** The deadline has passed for it. */
    record PastDeadline(Deadline deadline) implements Closed {}

    /** It has been withdrawn. */
    record Gone() implements Closed {}

    /** Why nothing can be changed now; empty while it can. */
    Optional<Closed> closed(Application application, Instant now) {
        if (application.state() instanceof Application.Withdrawn) {
            return Optional.of(new Gone());
        }
        return on(application, now) instanceof TooLate(var call)
                ? Optional.of(new PastDeadline(call.dates().deadline())) : Optional.empty();
    }

    /** How a team is put together under the plan that rules this call. */
    TeamRule teamRule(Application application) {
        return programmes.planOf(programmes.call(application.call())).team();
    }

    /** The team rule of a call. */
    TeamRule teamRule(Call call) {
        return programmes.planOf(call).team();
    }
}
