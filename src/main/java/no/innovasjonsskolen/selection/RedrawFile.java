package no.innovasjonsskolen.selection;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A new draw as it is published: {@code redraw.json}, which {@code docs/lottery-file.md} describes.
 *
 * @param lotterySha256 of the new lottery's file
 * @param panel the one that the ticket wins, counted from 1
 * @param admitted the panel's applications: those who had their places before, and those who have one now
 */
public record RedrawFile(String lotterySha256, long ticket, int panel, List<String> admitted) {

    /**
     * What the seed of the first draw makes of a new lottery.
     *
     * @param lottery the file as it is published, to the last byte
     * @param draw counts the new draws after the first one, from 1
     */
    public static RedrawFile hold(byte[] lottery, Seed seed, int draw) {
        return hold(lottery, LotteryFile.parse(lottery), seed, draw);
    }

    /** The same, when the file has been read already. */
    static RedrawFile hold(byte[] lottery, LotteryFile file, Seed seed, int draw) {
        var ticket = seed.replacement(draw, file.tickets());
        var panel = Draw.panel(file.panels(), ticket).orElseThrow();
        return new RedrawFile(Digest.hex(Digest.sha256(lottery)), ticket, panel + 1,
                file.panels().get(panel).applications());
    }

    /** The bytes that are published; the same new draw always has the same. */
    public byte[] write() {
        return StrictText.object(
                StrictText.field("lottery_sha256", StrictText.text(lotterySha256)),
                StrictText.field("ticket", ticket), StrictText.field("panel", panel),
                StrictText.field("admitted", StrictText.texts(admitted)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what was published.
     *
     * @throws IllegalArgumentException telling the first thing that is not as it should be
     */
    public static RedrawFile parse(byte[] text) {
        return StrictReader.read(text, it -> new RedrawFile(
                it.field("lottery_sha256", () -> it.text(LotteryFile.SHA256)),
                it.field("ticket", it::whole),
                it.field("panel", () -> (int) Math.min(it.positive(), Integer.MAX_VALUE)),
                it.field("admitted", () -> it.list(it::text))));
    }
}
