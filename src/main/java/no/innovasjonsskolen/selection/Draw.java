package no.innovasjonsskolen.selection;

import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A draw that has been held: the balls from the hall and the round of the public source are added, so that
 * either alone makes it fair, and the sum is a ticket.
 *
 * @param lotterySha256 fingerprint of the lottery's file
 * @param heldAt the second when the balls were written down
 * @param balls their digits, in the order they were drawn
 * @param beacon the round that counts
 * @param ticket the one that wins
 * @param panel the panel it wins, counted from 1
 * @param admitted the panel's applications
 * @param reserve all others, in the order they are asked if somebody declines
 */
public record Draw(String lotterySha256, Instant heldAt, String balls, Beacon beacon, long ticket, int panel,
        List<String> admitted, List<String> reserve) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /**
     * What balls and beacon make of a lottery. The lottery's own soundness and the beacon's are for
     * {@link CheckLottery} and {@link CheckDraw}.
     *
     * @param lottery the file as it was published, to the last byte
     * @throws IllegalArgumentException when the lottery has no tickets, or the balls are not a number of them
     */
    public static Draw hold(byte[] lottery, Instant heldAt, String balls, Beacon beacon) {
        return hold(lottery, LotteryFile.parse(lottery), heldAt.truncatedTo(ChronoUnit.SECONDS), balls,
                beacon);
    }

    /** The same, when the file has been read already. */
    static Draw hold(byte[] lottery, LotteryFile file, Instant heldAt, String balls, Beacon beacon) {
        if (file.tickets() == 0 || !fits(balls, file.tickets())) {
            throw new IllegalArgumentException(
                    "«%s» is no ball number among %d tickets".formatted(balls, file.tickets()));
        }
        var ticket = ticket(lottery, file.tickets(), balls, beacon);
        var panel = panel(file.panels(), ticket)
                .orElseThrow(() -> new IllegalArgumentException("Ticket %d wins no panel".formatted(ticket)));
        var admitted = file.panels().get(panel).applications();
        var inside = Set.copyOf(admitted);
        var others = file.probability().keySet().stream().filter(id -> !inside.contains(id)).toList();
        return new Draw(Digest.hex(Digest.sha256(lottery)), heldAt, balls, beacon, ticket, panel + 1,
                admitted, Seed.of(lottery, beacon, balls).order(others));
    }

    /** How many balls are drawn: one for each digit of the highest ticket. */
    public static int digits(long tickets) {
        return Long.toString(tickets - 1).length();
    }

    static boolean fits(String balls, long tickets) {
        return balls.length() == digits(tickets) && DIGITS.matcher(balls).matches();
    }

    /** The place of the panel that a ticket wins, from 0. */
    static OptionalInt panel(List<Lottery.Panel> panels, long ticket) {
        return IntStream.range(0, panels.size())
                .filter(it -> panels.get(it).first() <= ticket && ticket <= panels.get(it).last())
                .findFirst();
    }

    static long ticket(byte[] lottery, long tickets, String balls, Beacon beacon) {
        return new BigInteger(1, Digest.sha256(lottery, beacon.bytes())).add(new BigInteger(balls))
                .mod(BigInteger.valueOf(tickets)).longValue();
    }
}
