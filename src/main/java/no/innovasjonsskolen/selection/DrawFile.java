package no.innovasjonsskolen.selection;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** A draw as it is published: {@code draw.json}, which {@code docs/lottery-file.md} describes. */
public final class DrawFile {

    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{96}");
    private static final Pattern YEAR = Pattern.compile("[1-9]\\d{3}-");
    private static final Pattern BALLS = Pattern.compile("[0-9]+");

    private DrawFile() {}

    /** The bytes that are published; the same draw always has the same. */
    public static byte[] write(Draw draw) {
        return StrictText.object(
                StrictText.field("lottery_sha256", StrictText.text(draw.lotterySha256())),
                StrictText.field("held_at", StrictText.text(draw.heldAt().toString())),
                StrictText.field("balls", StrictText.text(draw.balls())),
                StrictText.field("beacon", StrictText.object(
                        StrictText.field("chain", StrictText.text(draw.beacon().chain())),
                        StrictText.field("round", draw.beacon().round()),
                        StrictText.field("randomness", StrictText.text(draw.beacon().randomness())),
                        StrictText.field("signature", StrictText.text(draw.beacon().signature())))),
                StrictText.field("ticket", draw.ticket()),
                StrictText.field("panel", draw.panel()),
                StrictText.field("admitted", StrictText.texts(draw.admitted())),
                StrictText.field("reserve", StrictText.texts(draw.reserve())))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what was published.
     *
     * @throws IllegalArgumentException telling the first thing that is not as it should be
     */
    public static Draw parse(byte[] text) {
        return StrictReader.read(text, it -> new Draw(
                it.field("lottery_sha256", () -> it.text(LotteryFile.SHA256)),
                it.field("held_at", () -> moment(it)), it.field("balls", () -> it.text(BALLS)),
                it.field("beacon", () -> it.object(() -> new Beacon(
                        it.field("chain", () -> it.text(LotteryFile.SHA256)),
                        it.field("round", it::positive),
                        it.field("randomness", () -> it.text(LotteryFile.SHA256)),
                        it.field("signature", () -> it.text(SIGNATURE))))),
                it.field("ticket", it::whole), it.field("panel", () -> panel(it)),
                it.field("admitted", () -> it.list(it::text)),
                it.field("reserve", () -> it.list(it::text))));
    }

    /** One that no lottery has so many panels for, is read as the highest number there is. */
    private static int panel(StrictReader it) {
        return (int) Math.min(it.positive(), Integer.MAX_VALUE);
    }

    private static Instant moment(StrictReader it) {
        var text = it.text();
        try {
            var moment = Instant.parse(text);
            // There are other ways of writing the same moment, and meetings do not count parts of seconds.
            // Neither does everybody count the years before 1000, or after 9999, alike.
            if (moment.toString().equals(text) && moment.equals(moment.truncatedTo(ChronoUnit.SECONDS))
                    && YEAR.matcher(text).lookingAt()) {
                return moment;
            }
        } catch (DateTimeException unreadable) {
            // Falls through to the same answer.
        }
        throw it.wrong("a time like 2027-05-14T10:00:00Z");
    }
}
