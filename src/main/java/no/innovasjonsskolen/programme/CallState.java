package no.innovasjonsskolen.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.innovasjonsskolen.site.Deadline;

/** The state of a call at one moment. Read from the dates, so no job has to make it true. */
public sealed interface CallState {

    /** Whether an application may be sent now. */
    default boolean takesApplications() {
        return this instanceof Open || this instanceof Rolling;
    }

    /** Its dates are known, and it has not opened. */
    record Announced(LocalDate opens) implements CallState {}

    /** Everyone who applies now is in the selection. */
    record Open(Deadline deadline) implements CallState {}

    /**
     * The deadline is over; who applies now is ranked behind all who kept it.
     *
     * @param until the last day, once it is known when the programme begins
     */
    record Rolling(Deadline deadline, Optional<Deadline> until) implements CallState {}

    /** No more applications. */
    record Closed(Deadline deadline) implements CallState {}

    /** It came to nothing. */
    record Cancelled(Instant at, String reason) implements CallState {}
}
