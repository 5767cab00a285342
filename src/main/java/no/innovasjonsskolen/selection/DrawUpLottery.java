package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the lottery for a problem: the fairest chances, and numbered panels whose tickets give them. The same
 * problem gives the same lottery, whatever order it came in and whatever machine it is made on.
 */
public final class DrawUpLottery {

    private static final long FEW = 200;

    private final Problem problem;
    private final String fingerprint;
    private final long tickets;

    private DrawUpLottery(Problem problem, long tickets) {
        this.problem = problem;
        this.fingerprint = problem.fingerprint();
        this.tickets = tickets;
    }

    /**
     * Makes it.
     *
     * @param tickets how many tickets there shall be; 0 for chances only
     * @return empty when no panel keeps all the rules: {@link ExplainInfeasible} tells why
     */
    public static Optional<Lottery> of(Problem problem, long tickets) {
        var pool = Pool.of(problem);
        return PanelSearch.in(pool).any()
                .map(first -> checked(problem, new DrawUpLottery(problem, tickets).lottery(
                        FairChances.of(pool, first, tickets))));
    }

    /** Nothing is handed out that the check of published lotteries would refuse. */
    private static Lottery checked(Problem problem, Lottery lottery) {
        var faults = lottery.tickets() == 0 ? List.<Fault>of() : CheckLottery.faults(problem, lottery);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The lottery is not sound: " + faults.getFirst());
        }
        return lottery;
    }

    private Lottery lottery(FairChances fair) {
        var deals = tickets == 0 ? List.<TicketWalk.Deal>of() : deals(fair);
        var people = fair.pool().kinds().stream().map(it -> shuffled(it.ids())).toList();
        var panels = panels(deals, people);
        return new Lottery(fingerprint, tickets, chances(fair), fair.proven(), steps(fair),
                ticketsOf(panels), panels);
    }

    /**
     * The better of two ways: rounding from the average, and rounding the mixture that proved the chances.
     */
    private List<TicketWalk.Deal> deals(FairChances fair) {
        var walk = fair.walk().orElseGet(() -> TicketWalk.along(fair.pool(), fair.levels(), tickets));
        if (fair.mixture().isEmpty() || walk.remaining() <= FEW) {
            walk.finish(PanelSearch.in(fair.pool()));
        }
        if (fair.mixture().isEmpty() || walk.remaining() == 0 && distance(fair, walk.deals()) < 1) {
            return walk.deals();
        }
        var mixed = TicketWalk.begun(fair.pool(), fair.levels(), tickets);
        var mixture = fair.mixture().get();
        for (int i = 0; i < mixture.weights().length; i++) {
            var many = (long) Math.floor(mixture.weights()[i] * tickets);
            if (many > 0) {
                mixed.deal(mixture.panels().get(i), Math.min(many, mixed.remaining()));
            }
        }
        mixed.walk();
        mixed.finish(PanelSearch.in(fair.pool()));
        return walk.remaining() > 0 || distance(fair, mixed.deals()) < distance(fair, walk.deals())
                ? mixed.deals() : walk.deals();
    }

    /** The largest distance of a kind's share from what it should be, in tickets for each application. */
    private double distance(FairChances fair, List<TicketWalk.Deal> deals) {
        var chances = fair.chances();
        var sizes = fair.pool().sizes();
        var largest = 0.0;
        for (int kind = 0; kind < sizes.length; kind++) {
            var sum = 0L;
            for (var deal : deals) {
                sum += deal.panel()[kind] * deal.tickets();
            }
            var due = chances[kind].approximate() * tickets;
            largest = Math.max(largest, Math.max(Math.ceilDiv(sum, sizes[kind]) - due,
                    due - Math.floorDiv(sum, sizes[kind])));
        }
        return largest;
    }

    /** The position in the list shall not decide who gets the odd ticket. */
    private List<String> shuffled(List<String> ids) {
        var keys = new TreeMap<String, String>();
        ids.forEach(id -> keys.put(Digest.fingerprint(fingerprint + id), id));
        return List.copyOf(keys.values());
    }

    private static List<Lottery.Panel> panels(List<TicketWalk.Deal> deals,
            List<List<String>> people) {
        var seats = new ArrayList<List<List<Seating.Stretch>>>();
        for (int kind = 0; kind < people.size(); kind++) {
            seats.add(Seating.of(people.get(kind).size(), deals, kind));
        }
        var panels = new ArrayList<Lottery.Panel>();
        var first = 0L;
        for (int at = 0; at < deals.size(); at++) {
            var here = at;
            var stretches = seats.stream().map(it -> it.get(here)).toList();
            var next = new int[people.size()];
            var used = new long[people.size()];
            for (var left = deals.get(at).tickets(); left > 0;) {
                var length = left;
                for (int kind = 0; kind < next.length; kind++) {
                    length = Math.min(length, stretches.get(kind).get(next[kind]).tickets() - used[kind]);
                }
                var who = new ArrayList<String>();
                for (int kind = 0; kind < next.length; kind++) {
                    var stretch = stretches.get(kind).get(next[kind]);
                    for (var place : stretch.who()) {
                        who.add(people.get(kind).get(place));
                    }
                    used[kind] += length;
                    if (used[kind] == stretch.tickets()) {
                        next[kind]++;
                        used[kind] = 0;
                    }
                }
                who.sort(Codepoints.ORDER);
                add(panels, first, first + length - 1, List.copyOf(who));
                first += length;
                left -= length;
            }
        }
        return List.copyOf(panels);
    }

    /** Those who win the next tickets as well get them under the same number. */
    private static void add(List<Lottery.Panel> panels, long first, long last, List<String> who) {
        var same = !panels.isEmpty() && panels.getLast().applications().equals(who);
        var from = same ? panels.removeLast().first() : first;
        panels.add(new Lottery.Panel(from, last, who));
    }

    private static SortedMap<String, Fraction> chances(FairChances fair) {
        var chances = new TreeMap<String, Fraction>(Codepoints.ORDER);
        fair.levels().forEach(level -> level.kinds().forEach(
                kind -> fair.pool().kinds().get(kind).ids().forEach(id -> chances.put(id, level.value()))));
        return Collections.unmodifiableSortedMap(chances);
    }

    private SortedMap<String, Long> ticketsOf(List<Lottery.Panel> panels) {
        var sums = new TreeMap<String, Long>(Codepoints.ORDER);
        problem.applications().forEach(it -> sums.put(it.id(), 0L));
        panels.forEach(panel -> panel.applications()
                .forEach(id -> sums.merge(id, panel.tickets(), Long::sum)));
        return Collections.unmodifiableSortedMap(sums);
    }

    /** Levels with the same chance are one step. */
    private static List<Lottery.Step> steps(FairChances fair) {
        var steps = new TreeMap<Fraction, Lottery.Step>();
        for (var level : fair.levels()) {
            var ids = level.kinds().stream().flatMap(it -> fair.pool().kinds().get(it).ids().stream());
            var bindings = level.bindings().stream().map(it -> new Lottery.Binding(
                    fair.pool().rows().get(it.row()).label(), it.most(), it.weight().abs().toString()));
            steps.merge(level.value(), new Lottery.Step(level.value(), ids.sorted(Codepoints.ORDER).toList(),
                    bindings.toList()), DrawUpLottery::joined);
        }
        return List.copyOf(steps.values());
    }

    private static Lottery.Step joined(Lottery.Step one, Lottery.Step other) {
        var ids = new ArrayList<>(one.applications());
        ids.addAll(other.applications());
        ids.sort(Codepoints.ORDER);
        var bindings = one.bindings().isEmpty() ? other.bindings() : one.bindings();
        return new Lottery.Step(one.value(), List.copyOf(ids), bindings);
    }
}
