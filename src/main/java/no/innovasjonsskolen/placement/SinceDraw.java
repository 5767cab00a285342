package no.innovasjonsskolen.placement;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** What is public of what has become of a selection, told by the room above that knows. */
public interface SinceDraw {

    /** Empty until the places are offered. */
    Optional<Since> of(CallId call, SelectionId selection);

    /** What has become of an application. */
    enum Became implements Worded {
        TAKEN, PROMOTED, LEFT_PLACE, DECLINED, LAPSED, GIVEN_UP, KEPT, LEFT_LIST, WAITING;

        @Override
        public String in(Words words) {
            return words.localize("placement.since." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /**
     * Numbers of applications, and everything that was decided by rule or by the office since.
     *
     * @param offeredAt when the offers of the selection were sent
     * @param many how many there are of each, in the order of {@link Became}
     */
    record Since(Instant offeredAt, Map<Became, Integer> many, List<Redrawn> redraws,
            List<GivenUp> givenUp) {}

    /**
     * A new draw, with its files as they are published.
     *
     * @param number counted from 1
     */
    record Redrawn(int number, Instant at, String problem, String lottery, String file) {

        String folder() {
            return "ny-trekning-" + number;
        }
    }

    /** @param rule by the label it has in the files */
    record GivenUp(String rule, String reason, Instant at) {}
}
