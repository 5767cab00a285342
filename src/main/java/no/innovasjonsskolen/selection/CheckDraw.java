package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.List;

/** Repeats a draw from its lottery, its balls and its beacon, and compares every step. */
public final class CheckDraw {

    private CheckDraw() {}

    /**
     * The first step that is wrong in a draw; nothing when it is sound. The steps after it rest on it. That
     * its lottery is sound is for {@link CheckLottery}. A draw of the demo school may be sound too, though
     * its beacon proves nothing: {@link Beacon#isDemo()} tells.
     *
     * @param lottery the file as it was published, to the last byte
     */
    public static List<Fault> faults(byte[] lottery, Draw draw) {
        return faults(lottery, LotteryFile.parse(lottery), draw);
    }

    /** The same, when the file has been read already. */
    static List<Fault> faults(byte[] lottery, LotteryFile file, Draw draw) {
        var right = Digest.hex(Digest.sha256(lottery));
        if (!draw.lotterySha256().equals(right)) {
            return List.of(new Fault.OtherLottery(draw.lotterySha256(), right));
        }
        var beacon = beacon(draw);
        if (!beacon.isEmpty()) {
            return beacon;
        }
        if (file.tickets() == 0) {
            return List.of(new Fault.NoTickets());
        }
        return Draw.fits(draw.balls(), file.tickets()) ? outcome(lottery, file, draw)
                : List.of(new Fault.OtherBalls(draw.balls(), Draw.digits(file.tickets())));
    }

    private static List<Fault> beacon(Draw draw) {
        var faults = new ArrayList<Fault>();
        var beacon = draw.beacon();
        if (!beacon.chain().equals(Quicknet.CHAIN) && !beacon.isDemo()) {
            return List.of(new Fault.OtherChain(beacon.chain()));
        }
        if (!beacon.isDemo() && !beacon.signed()) {
            faults.add(new Fault.Unsigned(beacon.round()));
        }
        var round = Beacon.roundFor(draw.heldAt());
        if (beacon.round() != round) {
            faults.add(new Fault.OtherRound(beacon.round(), round));
        }
        if (!beacon.digested()) {
            faults.add(new Fault.OtherRandomness(beacon.randomness()));
        }
        return faults;
    }

    private static List<Fault> outcome(byte[] lottery, LotteryFile file, Draw draw) {
        var ticket = Draw.ticket(lottery, file.tickets(), draw.balls(), draw.beacon());
        if (Draw.panel(file.panels(), ticket).isEmpty()) {
            return List.of(new Fault.NoPanel(ticket));
        }
        var right = Draw.hold(lottery, file, draw.heldAt(), draw.balls(), draw.beacon());
        if (draw.ticket() != right.ticket()) {
            return List.of(new Fault.OtherTicket(draw.ticket(), right.ticket()));
        }
        if (draw.panel() != right.panel()) {
            return List.of(new Fault.OtherPanel(draw.panel(), right.panel()));
        }
        if (!draw.admitted().equals(right.admitted())) {
            return List.of(new Fault.OtherAdmitted(right.panel()));
        }
        return draw.reserve().equals(right.reserve()) ? List.of()
                : List.of(new Fault.OtherReserve(1 + firstDifference(draw.reserve(), right.reserve())));
    }

    private static int firstDifference(List<String> one, List<String> other) {
        var at = 0;
        while (at < one.size() && at < other.size() && one.get(at).equals(other.get(at))) {
            at++;
        }
        return at;
    }
}
