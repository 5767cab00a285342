package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Gives a kind's tickets to its applications, so that none has more than one more than another. Whoever is
 * on stays on as long as the rest can still come out even, so that there are few changes; whether it can, is
 * Gale's and Ryser's theorem (1957): the k with most to get must find room for it, whatever k is.
 */
final class Seating {

    /** The same applications for so many tickets in a row; their places in the kind, rising. */
    record Stretch(long tickets, int[] who) {}

    private final long[] due;
    private final TreeMap<Integer, Long> ahead = new TreeMap<>();
    private boolean[] on;

    private Seating(int many, List<TicketWalk.Deal> deals, int kind) {
        due = new long[many];
        on = new boolean[many];
        var sum = 0L;
        for (var deal : deals) {
            var count = Math.toIntExact(deal.panel()[kind]);
            ahead.merge(count, deal.tickets(), Long::sum);
            sum += count * deal.tickets();
        }
        for (int who = 0; who < many; who++) {
            due[who] = sum / many + (who < sum % many ? 1 : 0);
        }
    }

    /**
     * The stretches of each deal.
     *
     * @param many how many applications there are of the kind
     */
    static List<List<Stretch>> of(int many, List<TicketWalk.Deal> deals, int kind) {
        var seating = new Seating(many, deals, kind);
        var all = new ArrayList<List<Stretch>>();
        for (var deal : deals) {
            all.add(seating.seat(Math.toIntExact(deal.panel()[kind]), deal.tickets()));
        }
        return all;
    }

    private List<Stretch> seat(int count, long tickets) {
        var stretches = new ArrayList<Stretch>();
        var left = tickets;
        while (left > 0) {
            var chosen = chosen(count, true);
            var length = longest(chosen, count, left);
            if (length == 0) {
                chosen = chosen(count, false);
                length = longest(chosen, count, left);
            }
            if (length == 0) {
                throw new IllegalStateException("The tickets do not come out even");
            }
            take(chosen, count, length);
            on = chosen;
            stretches.add(new Stretch(length, places(chosen)));
            left -= length;
        }
        return stretches;
    }

    /** Those with most to get; first, if they may stay, those who are on. */
    private boolean[] chosen(int count, boolean stay) {
        var order = new Integer[due.length];
        Arrays.setAll(order, it -> it);
        Arrays.sort(order, (one, other) -> stay && on[one] != on[other] && due[one] > 0 && due[other] > 0
                ? on[one] ? -1 : 1
                : due[one] != due[other] ? Long.compare(due[other], due[one]) : one - other);
        var chosen = new boolean[due.length];
        for (int i = 0; i < count; i++) {
            chosen[order[i]] = true;
        }
        return chosen;
    }

    /** For how many tickets these can be on, and the rest still come out even. */
    private long longest(boolean[] chosen, int count, long most) {
        var high = most;
        for (int who = 0; who < due.length; who++) {
            if (chosen[who]) {
                high = Math.min(high, due[who]);
            }
        }
        var low = 0L;
        while (low < high) {
            var middle = low + (high - low + 1) / 2;
            if (even(chosen, count, middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean even(boolean[] chosen, int count, long length) {
        var rest = due.clone();
        for (int who = 0; who < rest.length; who++) {
            rest[who] -= chosen[who] ? length : 0;
        }
        Arrays.sort(rest);
        var sum = 0L;
        for (int most = 1; most <= rest.length; most++) {
            sum += rest[rest.length - most];
            if (sum > room(most) - length * Math.min(count, most)) {
                return false;
            }
        }
        return true;
    }

    /** How many of the tickets' places so many applications could fill at most. */
    private long room(int many) {
        var room = 0L;
        for (var it : ahead.entrySet()) {
            room += it.getValue() * Math.min(it.getKey(), many);
        }
        return room;
    }

    private void take(boolean[] chosen, int count, long length) {
        for (int who = 0; who < due.length; who++) {
            due[who] -= chosen[who] ? length : 0;
        }
        ahead.merge(count, -length, Long::sum);
    }

    private static int[] places(boolean[] chosen) {
        var places = new ArrayList<Integer>();
        for (int who = 0; who < chosen.length; who++) {
            if (chosen[who]) {
                places.add(who);
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
