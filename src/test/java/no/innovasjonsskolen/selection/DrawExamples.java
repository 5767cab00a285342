package no.innovasjonsskolen.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Problems and lotteries made without the engine, and rounds that the public source has signed. */
final class DrawExamples {

    /** Recorded rounds of quicknet, as published by its users. */
    static final Beacon ROUND_1000 = Beacon.of(1000,
            "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125"
                    + "e342b73a8dd2bacbe47e4b6b63ed5e39");
    static final Beacon ROUND_1001 = Beacon.of(1001,
            "b33bf3667cbd5a82de3a24b4e0e9fe5513cc1a0e840368c6e31f5fcfa79bea03"
                    + "f73896b25883abf2853d10337fb8fa41");
    static final Beacon ROUND_657413 = Beacon.of(657_413,
            "b713718a38ae728dfd477991af2822e08d2f305e47718cef9f7848ce4050e7be"
                    + "41076862b98fad56e91a6b85b89cd97b");

    /** Ten minutes before round 1000. */
    static final Instant HELD = Instant.parse("2023-08-23T15:49:24Z");

    private DrawExamples() {}

    /** Two from the north, of which one can take part, and one from the south. */
    static Problem problem() {
        return new Problem(new Bounds(4, 8),
                List.of(new Rule("region", "Nord", Unit.MUNICIPALITY, new Bounds(1, 1))),
                List.of(application("Alta", 4, "Nord"), application("Bodø", 4, "Nord"),
                        application("Grimstad", 4, "Sør")),
                List.of(), Set.of());
    }

    /** Ten tickets: five for Alta, five for Bodø, all of them for Grimstad. */
    static Lottery lottery() {
        return new Lottery(problem().fingerprint(), 10,
                sorted(Map.of("Alta", Fraction.of(1, 2), "Bodø", Fraction.of(1, 2), "Grimstad",
                        Fraction.ONE)),
                true,
                List.of(new Lottery.Step(Fraction.of(1, 2), List.of("Alta", "Bodø"),
                        List.of(new Lottery.Binding("region=Nord/municipality", true, "1"))),
                        new Lottery.Step(Fraction.ONE, List.of("Grimstad"), List.of())),
                sorted(Map.of("Alta", 5L, "Bodø", 5L, "Grimstad", 10L)),
                List.of(new Lottery.Panel(0, 4, List.of("Alta", "Grimstad")),
                        new Lottery.Panel(5, 9, List.of("Bodø", "Grimstad"))));
    }

    static Application application(String id, int seats, String... regions) {
        return new Application(id, seats,
                IntStream.range(0, regions.length).mapToObj(
                        it -> new Application.Member(id + it, new TreeMap<>(Map.of("region", regions[it]))))
                        .toList());
    }

    static <T> SortedMap<String, T> sorted(Map<String, T> all) {
        var sorted = new TreeMap<String, T>(Codepoints.ORDER);
        sorted.putAll(all);
        return sorted;
    }

    /** A problem that at least one panel solves. */
    static Problem problem(Random random) {
        var applications = new ArrayList<Application>();
        for (int i = 0; i < 4 + random.nextInt(5); i++) {
            var regions = random.nextInt(4) == 0 ? new String[]{"Nord", "Sør"}
                    : new String[]{random.nextBoolean() ? "Nord" : "Sør"};
            var name = new String[]{"A", "a\"", "Å", "𝔄\\"}[random.nextInt(4)];
            applications.add(application(name + i, 3 + random.nextInt(2), regions));
        }
        var ids = new ArrayList<>(applications.stream().map(Application::id).toList());
        Collections.shuffle(ids, random);
        var inside = Set.copyOf(ids.subList(0, 1 + random.nextInt(ids.size() - 1)));
        var rules = new ArrayList<Rule>();
        for (var region : List.of("Nord", "Sør")) {
            var unit = Unit.values()[random.nextInt(3)];
            rules.add(new Rule("region", region, unit,
                    around(random, count(applications, inside, region, unit))));
        }
        var conflict = List.of(ids.getFirst(), ids.getLast());
        return new Problem(around(random, count(applications, inside, null, Unit.SEAT)), rules, applications,
                inside.containsAll(conflict) || random.nextBoolean() ? List.of() : List.of(conflict),
                random.nextBoolean() ? Set.of() : Set.of(ids.getFirst()));
    }

    /** Every panel that keeps all rules, counted in another way than the program does. */
    static List<List<String>> panels(Problem problem) {
        var ids = problem.applications().stream().map(Application::id).toList();
        return IntStream.range(0, 1 << ids.size()).mapToObj(chosen -> IntStream.range(0, ids.size())
                .filter(it -> (chosen >> it & 1) == 1).mapToObj(ids::get).toList())
                .filter(panel -> keeps(problem, Set.copyOf(panel))).toList();
    }

    static boolean keeps(Problem problem, Set<String> panel) {
        return problem.rules().stream().allMatch(rule -> within(rule.bounds(),
                count(problem.applications(), panel, rule.value(), rule.unit())))
                && within(problem.seats(), count(problem.applications(), panel, null, Unit.SEAT))
                && problem.conflicts().stream()
                        .allMatch(group -> group.stream().filter(panel::contains).count() <= 1)
                && panel.containsAll(problem.taken());
    }

    /** A sound lottery over some of the panels, with chances at most a little away from its shares. */
    static Lottery lottery(Random random, Problem problem, long tickets) {
        var all = new ArrayList<>(panels(problem));
        Collections.shuffle(all, random);
        var panels = new ArrayList<Lottery.Panel>();
        var counts = new TreeMap<String, Long>(Codepoints.ORDER);
        problem.applications().forEach(it -> counts.put(it.id(), 0L));
        for (long first = 0; first < tickets;) {
            var last = all.size() - panels.size() <= 1 ? tickets - 1
                    : Math.min(tickets - 1, first + random.nextLong(1 + tickets / 2));
            var panel = new Lottery.Panel(first, last, all.get(panels.size()));
            panels.add(panel);
            panel.applications().forEach(id -> counts.merge(id, panel.tickets(), Long::sum));
            first = last + 1;
        }
        var chances = new TreeMap<String, Fraction>(Codepoints.ORDER);
        counts.forEach((id, count) -> chances.put(id, near(random, count, tickets)));
        return new Lottery(problem.fingerprint(), tickets, chances, random.nextBoolean(), levels(chances),
                counts,
                panels);
    }

    private static List<Lottery.Step> levels(Map<String, Fraction> chances) {
        return chances.values().stream().distinct().sorted().map(value -> new Lottery.Step(value,
                chances.keySet().stream().filter(id -> chances.get(id).equals(value)).toList(),
                List.of(new Lottery.Binding("seats", false, "3")))).toList();
    }

    private static Fraction near(Random random, long count, long tickets) {
        var near = Fraction.of(count, tickets).plus(Fraction.of(random.nextInt(3) - 1, 7 * tickets));
        return near.sign() < 0 || near.compareTo(Fraction.ONE) > 0 ? Fraction.of(count, tickets) : near;
    }

    private static Bounds around(Random random, int count) {
        return new Bounds(random.nextInt(count + 1), switch (random.nextInt(3)) {
            case 0 -> count;
            case 1 -> count + random.nextInt(5);
            default -> Bounds.NO_MAX;
        });
    }

    private static boolean within(Bounds bounds, int count) {
        return count >= bounds.min() && count <= bounds.max();
    }

    private static int count(List<Application> applications, Set<String> panel, String region, Unit unit) {
        var total = 0;
        for (var application : applications) {
            var members = 0;
            for (var member : application.members()) {
                members += region == null || member.features().containsValue(region) ? 1 : 0;
            }
            if (panel.contains(application.id()) && members > 0) {
                total += unit == Unit.SEAT ? application.seats() : unit == Unit.APPLICATION ? 1 : members;
            }
        }
        return total;
    }
}
