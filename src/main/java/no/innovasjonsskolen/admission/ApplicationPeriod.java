package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.programme.CallState;
import no.innovasjonsskolen.programme.Commitment;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.programme.TeamRule;
import no.innovasjonsskolen.site.Deadline;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** Whether an application may still be written in and sent. */
@Component
class ApplicationPeriod {

    private final Programmes programmes;
    private final List<Seats.Placed> rooms;

    ApplicationPeriod(Programmes programmes, List<Seats.Placed> rooms) {
        this.programmes = programmes;
        this.rooms = rooms;
    }

    /** What the clock allows. */
    sealed interface Verdict {}

    /** Before the deadline. */
    record InTime(Call call) implements Verdict {}

    /** After the deadline, in the rolling phase: behind all who came before. */
    record Rolling(Call call) implements Verdict {}

    /** The deadline has passed for this application. */
    record TooLate(Call call) implements Verdict {}

    /** Why nothing can be changed in an application any more. */
    sealed interface Closed extends Worded {}

    /** The deadline has passed for it. */
    record PastDeadline(Deadline deadline) implements Closed {

        @Override
        public String in(Words words) {
            return words.localize("admission.closed.deadline", deadline);
        }
    }

    /** The school has decided, the programme has begun, or the call was cancelled. */
    record Over() implements Closed {

        @Override
        public String in(Words words) {
            return words.localize("admission.closed.over");
        }
    }

    /** It has a place: who takes part is changed seat by seat. */
    record HasPlace() implements Closed {

        @Override
        public String in(Words words) {
            return words.localize("admission.closed.place");
        }
    }

    /** It has been withdrawn. */
    record Gone() implements Closed {

        @Override
        public String in(Words words) {
            return words.localize("admission.closed.withdrawn");
        }
    }

    /**
     * Everything a page needs to know of the call, read once.
     *
     * @param rule how a team is put together under the plan that rules this call
     * @param closed why nothing can be changed now; empty while it can
     * @param closedToList why nobody is put on the list or taken off it now; empty while it can be done
     */
    record Reading(Verdict verdict, TeamRule rule, Optional<Closed> closed,
            Optional<Closed> closedToList) {

        boolean open() {
            return closed.isEmpty();
        }
    }

    /** The last day to send in a call; empty while it is not open. */
    Optional<Deadline> deadline(CallId call, Instant now) {
        return programmes.call(call).stateAt(now) instanceof CallState.Open(var deadline)
                ? Optional.of(deadline) : Optional.empty();
    }

    /** What the call means for an application now. */
    Reading read(Application application, Instant now) {
        var call = programmes.call(application.call());
        var verdict = verdict(application, call, now);
        return new Reading(verdict, programmes.planOf(call).team(), closed(application, verdict),
                closedToList(application, call, verdict, now));
    }

    /**
     * The verdict for an application now. What was sent before the deadline is locked by it: nobody mends
     * an application while others wait in line behind it.
     */
    Verdict on(Application application, Instant now) {
        return verdict(application, programmes.call(application.call()), now);
    }

    /** Why nothing can be changed now; empty while it can. */
    Optional<Closed> closed(Application application, Instant now) {
        return closed(application, on(application, now));
    }

    /**
     * Why nobody can be asked or reminded; empty while it can be done. What was sent waits for people's
     * answers until the school decides, so this goes on after the deadline, to the call's last day.
     */
    Optional<Closed> closedToPeople(Application application, Instant now) {
        var call = programmes.call(application.call());
        return closedToPeople(application, call, verdict(application, call, now), now);
    }

    /** Why nobody can be put on the list or taken off it; empty while it can be done. */
    Optional<Closed> closedToList(Application application, Instant now) {
        var call = programmes.call(application.call());
        return closedToList(application, call, verdict(application, call, now), now);
    }

    private Optional<Closed> closedToList(Application application, Call call, Verdict verdict, Instant now) {
        return closedToPeople(application, call, verdict, now)
                .or(() -> application.state() instanceof Application.Sent
                        && rooms.stream().anyMatch(it -> it.isPlaced(application.id()))
                                ? Optional.of(new HasPlace()) : Optional.empty());
    }

    /** What a yes commits to, in the reader's words. */
    Commitment commitment(Application application, Words words) {
        return programmes.commitment(application.call(), words);
    }

    /** How a team is put together under the plan that rules this call. */
    TeamRule teamRule(Application application) {
        return programmes.planOf(programmes.call(application.call())).team();
    }

    private static Optional<Closed> closedToPeople(Application application, Call call, Verdict verdict,
            Instant now) {
        if (!(application.state() instanceof Application.Sent)) {
            return closed(application, verdict);
        }
        return call.isOver(now) ? Optional.of(new Over()) : Optional.empty();
    }

    private static Verdict verdict(Application application, Call call, Instant now) {
        return switch (call.stateAt(now)) {
            case CallState.Open _ -> new InTime(call);
            case CallState.Rolling _ -> application.state() instanceof Application.Draft
                    ? new Rolling(call) : new TooLate(call);
            case CallState.Announced _, CallState.Closed _, CallState.Cancelled _ -> new TooLate(call);
        };
    }

    private static Optional<Closed> closed(Application application, Verdict verdict) {
        if (application.state() instanceof Application.Withdrawn) {
            return Optional.of(new Gone());
        }
        return verdict instanceof TooLate(var call)
                ? Optional.of(new PastDeadline(call.dates().deadline())) : Optional.empty();
    }
}
