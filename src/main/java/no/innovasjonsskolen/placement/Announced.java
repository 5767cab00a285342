package no.innovasjonsskolen.placement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.selection.Beacon;
import no.innovasjonsskolen.selection.Draw;
import no.innovasjonsskolen.selection.DrawFile;
import no.innovasjonsskolen.selection.LotteryFile;

/**
 * The lottery of a pool, announced, and how far its draw has come.
 *
 * @param file {@code lottery.json}, word for word
 * @param sha256 of the file
 * @param drawAt when the first ball is drawn
 * @param place where
 * @param entered what officers have seen the balls show
 * @param written the balls that count
 * @param held the draw; empty until it is held
 */
record Announced(PoolId pool, String file, String sha256, Instant drawAt, String place, String by, Instant at,
        List<Entered> entered, Optional<Written> written, Optional<Held> held) {

    /** What one officer has seen the balls show. */
    record Entered(int round, PersonId officer, String name, String digits, Instant at) {}

    /**
     * The balls that count.
     *
     * @param round of the public source, that they are added to
     */
    record Written(String balls, PersonId by, Instant heldAt, long round) {}

    /** @param file {@code draw.json}, word for word */
    record Held(SelectionId selection, String file, Instant at) {

        Draw draw() {
            return DrawFile.parse(file.getBytes(StandardCharsets.UTF_8));
        }
    }

    LotteryFile lottery() {
        return LotteryFile.parse(bytes());
    }

    byte[] bytes() {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    /** When anybody can work out the result; empty until the balls are written down. */
    Optional<Instant> knownAt() {
        return written.map(it -> Beacon.timeOf(it.round()));
    }

    /** How many balls are drawn. */
    int digits() {
        return Draw.digits(PublishLottery.TICKETS);
    }

    /** The round that is being entered: a new one for each time two have differed. */
    int round() {
        var last = entered.stream().mapToInt(Entered::round).max().orElse(1);
        return in(last).size() == 2 && written.isEmpty() ? last + 1 : last;
    }

    /** What is entered in a round, oldest first: of nobody, one or two. */
    List<Entered> in(int round) {
        return entered.stream().filter(it -> it.round() == round).toList();
    }
}
