package no.innovasjonsskolen.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.ProblemFile;

/**
 * A draw on trial, with all that it takes to hold it again.
 *
 * @param number counted from 1 in the call
 * @param pool which applications they were
 * @param problem targets, places and applications, as a lottery's file has them
 * @param end what came of it; empty while it is worked out
 */
record Rehearsal(RehearsalId id, CallId call, int number, String pool, String problem, String sha256,
        TrialSeed seed, PersonId heldBy, String by, Instant at, Optional<Ended> end) {

    /** What the journal's entries about trials are about. */
    static final String KIND = "rehearsal";

    /** So many of a call's are kept: the oldest give way to new ones. */
    static final int MOST = 50;

    /** Longer than any takes by far: one that has no end by then, was lost with the machine it ran on. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    /** How it can end. */
    enum How {
        /** Some got a place, and others wait. */
        DRAWN,
        /** The targets cannot all be met. */
        UNMET,
        /** Somebody stopped it before it was worked out. */
        STOPPED
    }

    /** @param draw of one that is drawn, and of no other */
    record Ended(How how, Instant at, Optional<TrialDraw> draw) {

        static Ended of(Optional<TrialDraw> draw, Instant at) {
            return new Ended(draw.isPresent() ? How.DRAWN : How.UNMET, at, draw);
        }

        static Ended stopped(Instant at) {
            return new Ended(How.STOPPED, at, Optional.empty());
        }
    }

    /** One among many, without what it was drawn from. */
    record Line(RehearsalId id, int number, String pool, int applications, int seats, int targets,
            String name, Instant heldAt, Optional<How> how) {

        /** As of one that stands alone. */
        boolean isWorkedOut(Instant now) {
            return how.isEmpty() && now.isBefore(heldAt.plus(PATIENCE));
        }
    }

    /** Whether it is being worked out. */
    boolean isWorkedOut(Instant now) {
        return end.isEmpty() && now.isBefore(at.plus(PATIENCE));
    }

    Optional<TrialDraw> draw() {
        return end.flatMap(Ended::draw);
    }

    /** What it was drawn from. */
    Problem whole() {
        return ProblemFile.parse(problem);
    }

    /**
     * Whether trials are held and looked at: only while the targets can be set. After that they could tell
     * nothing that helps, and only be taken for what is real.
     */
    static boolean isTime(Call call, Instant now) {
        return call.cancellation().isEmpty() && !call.dates().deadline().hasPassed(now);
    }
}
