package no.innovasjonsskolen.offer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.placement.SelectionId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.selection.CheckDraw;
import no.innovasjonsskolen.selection.Draw;
import no.innovasjonsskolen.selection.DrawFile;
import no.innovasjonsskolen.selection.LotteryFile;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.ProblemFile;

/**
 * The right of an application whose appeal is upheld after the draw. The lottery is computed anew with it in,
 * and a ticket of its own is drawn from a later round of the same public source. If it wins, it has a place
 * beside all others; nobody loses one.
 *
 * @param number counted in the call
 * @param code what it is called in its own lottery
 * @param problem {@code problem.json}, word for word
 * @param lottery {@code lottery.json}, word for word
 * @param at when it was given; the round comes ten minutes later, and nobody knows it before
 * @param drawn empty until the round has come
 */
record LateRight(UUID id, int number, SelectionId selection, CallId call, ApplicationId application,
        String code, String reason, String problem, String lottery, long round, PersonId by, String name,
        Instant at, Optional<Drawn> drawn) {

    /** No ball is drawn in a hall: the draw rests on the public source alone. */
    private static final String NO_BALLS = "0";

    /** @param file {@code draw.json}, word for word */
    record Drawn(String file, boolean won, Instant at) {

        Draw draw() {
            return DrawFile.parse(bytes(file));
        }
    }

    /** What the round makes of the lottery; empty when it is another round, or nothing proves it. */
    Optional<Drawn> draw(Beacon beacon, Instant now) {
        var balls = NO_BALLS.repeat(Draw.digits(file().tickets()));
        var draw = Draw.hold(bytes(lottery), at, balls, beacon);
        return Optional.of(new Drawn(new String(DrawFile.write(draw), StandardCharsets.UTF_8),
                draw.admitted().contains(code), now))
                .filter(_ -> beacon.round() == round && CheckDraw.faults(bytes(lottery), draw).isEmpty());
    }

    /** Whether it was drawn, and waits since it did not win. */
    boolean waits() {
        return drawn.filter(it -> !it.won()).isPresent();
    }

    LotteryFile file() {
        return LotteryFile.parse(bytes(lottery));
    }

    /** What it was drawn from: everybody who was in the draw, and itself. */
    Problem drawnFrom() {
        return ProblemFile.parse(problem);
    }

    String fingerprint() {
        return drawnFrom().fingerprint();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
