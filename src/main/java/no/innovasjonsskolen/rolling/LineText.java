package no.innovasjonsskolen.rolling;

import no.innovasjonsskolen.offer.Left;
import no.innovasjonsskolen.site.Words;

/** From a line and what is left to sentences. */
final class LineText {

    private LineText() {}

    /** How many places are left, or why none is offered. */
    static String left(Left left, Words words) {
        return switch (left) {
            case Left.Free(var places) -> words.localize("rolling.left", places);
            case Left.Nothing(var why) -> words.say(why);
            case Left.Over(var why) -> words.say(why);
        };
    }

    /** How far one in line has come, to the office. */
    static String standing(Line.Standing standing, Words words) {
        if (!standing.lacks().isEmpty()) {
            return String.join(" ", standing.lacks().stream().map(words::say).toList());
        }
        return words.localize(standing.undecided() ? "rolling.standing.undecided" : "rolling.standing.ready");
    }

    static String tone(Line.Standing standing) {
        return standing.lacks().isEmpty() && !standing.undecided() ? "success" : "warning";
    }
}
