package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.site.Words;

/**
 * One step of a draw, as the timeline shows it.
 *
 * @param when when it was done, or is promised; empty where that is not known
 */
record DrawStep(String what, String when, boolean done) {

    /** From the deadline to the result. */
    static List<DrawStep> of(PublicDraw draw, Instant now, Words words) {
        var steps = new ArrayList<DrawStep>();
        var deadline = draw.call().dates().deadline();
        steps.add(step(words, "deadline", words.say(deadline), deadline.hasPassed(now)));
        var current = draw.current();
        steps.add(step(words, "frozen", current.map(it -> words.dateTime(it.pool().at())).orElse(""),
                current.isPresent()));
        steps.add(step(words, "object", current.map(it -> words.say(it.pool().until())).orElse(""),
                current.filter(it -> it.pool().until().hasPassed(now)).isPresent()));
        if (current.flatMap(PublicDraw.Version::roomForAll).isPresent()) {
            steps.add(step(words, "room-for-all",
                    words.dateTime(current.flatMap(PublicDraw.Version::roomForAll).get()), true));
            return steps;
        }
        var lottery = draw.lottery();
        steps.add(step(words, "announced", lottery.map(it -> words.dateTime(it.at())).orElse(""),
                lottery.isPresent()));
        steps.add(step(words, "balls", lottery.map(it -> words.dateTime(it.written()
                .map(Announced.Written::heldAt).orElse(it.drawAt()))).orElse(""),
                lottery.flatMap(Announced::written).isPresent()));
        steps.add(step(words, "drawn",
                lottery.map(it -> it.held().map(held -> words.dateTime(held.at()))
                        .orElseGet(() -> words.dateTime(beacon(it)))).orElse(""),
                lottery.flatMap(Announced::held).isPresent()));
        return steps;
    }

    /** When the public number comes; until the balls are written down, when it does at the earliest. */
    private static Instant beacon(Announced lottery) {
        return lottery.written().map(it -> Beacon.timeOf(it.round()))
                .orElseGet(() -> lottery.drawAt().plus(Beacon.WAIT));
    }

    private static DrawStep step(Words words, String name, String when, boolean done) {
        return new DrawStep(words.localize("placement.step." + name), when, done);
    }
}
