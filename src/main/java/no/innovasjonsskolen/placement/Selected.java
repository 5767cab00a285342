package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.Seed;

/**
 * Who is selected in a call, and the order of those who wait.
 *
 * @param problem the applications by their published codes, the seats and the rules
 * @param selected codes of those who are selected
 * @param reserve codes of all others, in the order that the draw gave
 * @param seed what is left of chance for a redraw; empty when nothing had to be drawn
 * @param applications which application each code stands for
 */
public record Selected(SelectionId id, CallId call, Problem problem, List<String> selected,
        List<String> reserve, Optional<Seed> seed, Map<String, ApplicationId> applications, Instant heldAt) {}
