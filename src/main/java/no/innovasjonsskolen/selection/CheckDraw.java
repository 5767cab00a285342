package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.List;

/** Repeats a draw from its lottery, its balls and its beacon, and compares every step. */
public final class CheckDraw {

    private CheckDraw() {}

    /**
     * Everything that is wrong with a draw; nothing when it is sound. That its lottery is sound is for
     * {@link CheckLottery}.
     *
     * @param lottery the file as it was published, to the last byte
     */
    public static List<Fault> faults(byte[] lottery, Draw draw) {
        return faults(lottery, LotteryFile.parse(lottery), draw);
    }

    /** The same, when the file has been read already. */
    static List<Fault> faults(byte[] lottery, LotteryFile file, Draw draw) {
        var faults = new ArrayList<Fault>();
        var right = Digest.hex(Digest.sha256(lottery));
        if (!draw.lotterySha256().equals(right)) {
            faults.add(new Fault.OtherLottery(draw.lotterySha256(), right));
        }
        faults.addAll(beacon(draw));
        if (file.tickets() == 0) {
            faults.add(new Fault.NoTickets());
        } else if (!Draw.fits(draw.balls(), file.tickets())) {
            faults.add(new Fault.OtherBalls(draw.balls(), Draw.digits(file.tickets())));
        } else {
            faults.addAll(outcome(lottery, file, draw));
        }
        return List.copyOf(faults);
    }

    private static List<Fault> beacon(Draw draw) {
        var faults = new ArrayList<Fault>();
        var beacon = draw.beacon();
        if (!beacon.chain().equals(Quicknet.CHAIN)) {
            faults.add(new Fault.OtherChain(beacon.chain()));
        } else if (!beacon.signed()) {
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
        var faults = new ArrayList<Fault>();
        if (draw.ticket() != right.ticket()) {
            faults.add(new Fault.OtherTicket(draw.ticket(), right.ticket()));
        }
        if (draw.panel() != right.panel()) {
            faults.add(new Fault.OtherPanel(draw.panel(), right.panel()));
        }
        if (!draw.admitted().equals(right.admitted())) {
            faults.add(new Fault.OtherAdmitted(right.panel()));
        }
        if (!draw.reserve().equals(right.reserve())) {
            faults.add(new Fault.OtherReserve(1 + firstDifference(draw.reserve(), right.reserve())));
        }
        return faults;
    }

    private static int firstDifference(List<String> one, List<String> other) {
        var at = 0;
        while (at < one.size() && at < other.size() && one.get(at).equals(other.get(at))) {
            at++;
        }
        return at;
    }
}
