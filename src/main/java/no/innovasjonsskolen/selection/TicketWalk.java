package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Deals tickets out to panels so that every kind is on as many as it shall be. All in whole numbers. As long
 * as the average of what is left could be an average of panels, a panel is rounded from that average, and
 * given as many tickets as keep it so; each such step brings at least one kind or row nearer to a bound, so
 * that some hundred panels carry a million tickets.
 */
final class TicketWalk {

    private static final long PORTIONS = 500;
    private static final long ANY = 1_000_000_000;
    private static final Room[] ROOMS = {new Room(0, 1), new Room(0, ANY), new Room(1, ANY),
            new Room(ANY, ANY)};

    private final Pool pool;
    private final int[] sizes;
    private final Rounding rounding;
    private final long[] left;
    private final long[] totals;
    private long tickets;
    private final List<Deal> deals = new ArrayList<>();

    /**
     * A panel and its tickets.
     *
     * @param panel how many of each kind
     */
    record Deal(long[] panel, long tickets) {}

    /**
     * How far from the average a panel may be.
     *
     * @param kinds by how many beyond the whole numbers on both sides
     * @param rows the same for what a row counts
     */
    private record Room(long kinds, long rows) {}

    /**
     * Begins.
     *
     * @param shares on how many tickets each kind shall be, all its applications together
     */
    private TicketWalk(Pool pool, Rounding rounding, long[] shares, long tickets) {
        this.pool = pool;
        this.rounding = rounding;
        this.sizes = pool.sizes();
        this.left = shares.clone();
        this.totals = pool.count(shares);
        this.tickets = tickets;
    }

    /** Deals out as many as it can of the tickets that give these chances. */
    static TicketWalk along(Pool pool, List<Level> levels, long tickets) {
        var walk = begun(pool, levels, tickets);
        walk.walk();
        return walk;
    }

    /** Before the first ticket is dealt. */
    static TicketWalk begun(Pool pool, List<Level> levels, long tickets) {
        var counted = pool.counted();
        var rounding = new Rounding(counted);
        return new TicketWalk(counted, rounding, Shares.of(counted, levels, tickets, rounding)
                .orElseGet(() -> Shares.nearest(counted, levels, tickets)), tickets);
    }

    List<Deal> deals() {
        return deals;
    }

    /** How many tickets no panel has got. */
    long remaining() {
        return tickets;
    }

    /** Deals until no ticket is left, or no panel is found. */
    void walk() {
        while (tickets > 0) {
            var panel = near();
            if (panel.isEmpty()) {
                return;
            }
            deal(panel.get(), most(panel.get()));
        }
    }

    private Optional<long[]> near() {
        for (var room : ROOMS) {
            var panel = rounding.round(cell(room));
            if (panel.isPresent()) {
                return panel;
            }
        }
        return Optional.empty();
    }

    /**
     * Deals what is left to the panels that come nearest, even if the rest is then no average of panels. Few
     * tickets one by one, many in portions.
     */
    void finish(PanelSearch search) {
        while (tickets > 0) {
            deal(nearest(search), Math.ceilDiv(tickets, PORTIONS));
        }
    }

    private long[] nearest(PanelSearch search) {
        for (var room : ROOMS) {
            var wider = room.kinds();
            var cell = cell(room);
            var low = new long[sizes.length];
            for (int kind = 0; kind < sizes.length; kind++) {
                var floor = Math.floorDiv(left[kind], tickets);
                var least = pool.kinds().get(kind).taken() ? sizes[kind] : 0;
                low[kind] = Math.clamp(floor - wider, least, sizes[kind]);
                var ceiling = Math.ceilDiv(left[kind], tickets);
                cell.high()[kind] = Math.clamp(ceiling + wider, low[kind], sizes[kind]);
            }
            var rows = pool.rows();
            var rowLow = rows.stream().mapToLong(Row::min).toArray();
            var rowHigh = rows.stream().mapToLong(Row::max).toArray();
            var panel = rounding.round(new Rounding.Task(low, cell.high(), cell.worth(), rowLow, rowHigh));
            if (panel.isPresent()) {
                return panel.get();
            }
        }
        return search.any().orElseThrow();
    }

    /** The whole panels around the average of what is left. */
    private Rounding.Task cell(Room room) {
        var wider = room.kinds();
        var low = new long[sizes.length];
        var high = new long[sizes.length];
        var worth = new long[sizes.length];
        for (int kind = 0; kind < sizes.length; kind++) {
            var floor = Math.floorDiv(left[kind], tickets);
            worth[kind] = worth(kind, floor);
            low[kind] = Math.max(floor - wider, Math.max(0, left[kind] - (tickets - 1) * sizes[kind]));
            high[kind] = Math.min(Math.ceilDiv(left[kind], tickets)
                    + wider, Math.min(sizes[kind], left[kind]));
        }
        var rowLow = new long[totals.length];
        var rowHigh = new long[totals.length];
        for (int row = 0; row < totals.length; row++) {
            var min = pool.rows().get(row).min();
            var max = pool.rows().get(row).max();
            rowLow[row] = Math.max(max == Row.ANY ? min : Math.max(min, totals[row] - (tickets - 1) * max),
                    Math.floorDiv(totals[row], tickets) - room.rows());
            rowHigh[row] = Math.min(Math.min(max, totals[row] - (tickets - 1) * min),
                    Math.ceilDiv(totals[row], tickets) + room.rows());
        }
        return new Rounding.Task(low, high, worth, rowLow, rowHigh);
    }

    /** More than none when the average is nearer to the whole number above. */
    private long worth(int kind, long floor) {
        return (2 * (left[kind] - floor * tickets) - tickets) * Rounding.FINE / tickets;
    }

    /** How many tickets the panel may have while the rest stays as near to its average. */
    private long most(long[] panel) {
        var most = tickets;
        for (int kind = 0; kind < sizes.length; kind++) {
            var floor = Math.floorDiv(left[kind], tickets);
            var over = left[kind] - floor * tickets;
            if (panel[kind] < floor || panel[kind] > floor + 1 || over == 0 && panel[kind] > floor) {
                most = Math.min(most, loose(kind, panel[kind]));
            } else if (over > 0) {
                most = Math.min(most, panel[kind] == floor ? tickets - over : over);
            }
        }
        var counted = pool.count(panel);
        for (int row = 0; row < totals.length; row++) {
            var min = pool.rows().get(row).min();
            var max = pool.rows().get(row).max();
            if (max != Row.ANY && counted[row] < max) {
                most = Math.min(most, (tickets * max - totals[row]) / (max - counted[row]));
            }
            if (counted[row] > min) {
                most = Math.min(most, (totals[row] - tickets * min) / (counted[row] - min));
            }
        }
        return Math.max(1, most);
    }

    private long loose(int kind, long many) {
        var over = many > 0 ? left[kind] / many : tickets;
        var room = tickets * sizes[kind] - left[kind];
        return Math.min(over, many < sizes[kind] ? room / (sizes[kind] - many) : tickets);
    }

    /** Gives a panel so many tickets. */
    void deal(long[] panel, long many) {
        for (int kind = 0; kind < sizes.length; kind++) {
            left[kind] -= many * panel[kind];
        }
        var counted = pool.count(panel);
        for (int row = 0; row < totals.length; row++) {
            totals[row] -= many * counted[row];
        }
        tickets -= many;
        deals.add(new Deal(panel, many));
    }

}
