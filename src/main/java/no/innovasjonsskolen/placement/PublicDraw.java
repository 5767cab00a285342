package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * Everything that is public of how a call's places are given out, as it stands.
 *
 * @param versions of the pool, newest first, each with what was announced of it
 */
record PublicDraw(Call call, List<Version> versions) {

    /**
     * A pool, and what came of it.
     *
     * @param roomForAll when it was decided that nothing is drawn
     * @param since what has become of those who were drawn; empty until the places are offered, or not asked
     */
    record Version(Pool pool, Optional<Announced> lottery, Optional<Instant> roomForAll,
            Optional<SetAside> aside, Optional<SinceDraw.Since> since) {

        Version with(Optional<SinceDraw.Since> now) {
            return new Version(pool, lottery, roomForAll, aside, now);
        }

        /** What an officer has asked and another may agree to. */
        Optional<SetAside> asked(Instant now) {
            return aside
                    .filter(it -> it.countsAt(now, lottery.flatMap(Announced::knownAt).or(() -> roomForAll)));
        }

        /** The applications that were sent and are not in it: only they are named. */
        List<Pool.Entry> sentAndOut() {
            return pool.out().stream().filter(it -> it.why().orElseThrow() != Exclusion.NOT_SENT).toList();
        }

        /** How many were begun and never sent. */
        int neverSent() {
            return pool.out().size() - sentAndOut().size();
        }
    }

    /** How far it has come. */
    enum Stage implements Worded {
        /** Nothing is frozen, or what was is open again. */
        COMING,
        /** The pool is published, and one may object. */
        FROZEN,
        /** The lottery is announced, and its draw waits for its time. */
        ANNOUNCED,
        /** The time has come. */
        MEETING,
        /** The balls are written down, and the public number is waited for. */
        WRITTEN_DOWN,
        /** It is drawn. */
        DRAWN,
        /** There is room for everybody. */
        ROOM_FOR_ALL;

        @Override
        public String in(Words words) {
            return words.localize("placement.stage." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** The version that counts. */
    Optional<Version> current() {
        return versions.stream().findFirst().filter(it -> it.pool().thawed().isEmpty());
    }

    /** Those that count no more, newest first. */
    List<Version> earlier() {
        return versions.stream().filter(it -> it.pool().thawed().isPresent()).toList();
    }

    /** What is announced of the version that counts. */
    Optional<Announced> lottery() {
        return current().flatMap(Version::lottery);
    }

    /** How far it has come at a moment. */
    Stage stageAt(Instant now) {
        if (current().isEmpty()) {
            return Stage.COMING;
        }
        if (current().get().roomForAll().isPresent()) {
            return Stage.ROOM_FOR_ALL;
        }
        if (lottery().isEmpty()) {
            return Stage.FROZEN;
        }
        var lottery = lottery().get();
        return lottery.held().isPresent() ? Stage.DRAWN : lottery.written().isPresent() ? Stage.WRITTEN_DOWN
                : now.isBefore(lottery.drawAt()) ? Stage.ANNOUNCED : Stage.MEETING;
    }
}
