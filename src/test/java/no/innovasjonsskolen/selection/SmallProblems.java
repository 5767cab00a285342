package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Problems made at random, small enough for {@link Enumerated}: with every unit, joint ones, and awkward
 * targets.
 */
final class SmallProblems {

    private static final List<String> FEATURES = List.of("region", "size", "county");

    private final Random random;
    private final int features;
    private final int values;

    private SmallProblems(Random random) {
        this.random = random;
        this.features = 1 + random.nextInt(3);
        this.values = 2 + random.nextInt(2);
    }

    /** The problem with this number; some have no panel. */
    static Problem of(long seed) {
        return new SmallProblems(new Random(seed)).problem();
    }

    private Problem problem() {
        var applications = IntStream.range(0, 3 + random.nextInt(7)).mapToObj(this::application).toList();
        var rules = new ArrayList<Rule>();
        for (int feature = 0; feature < features; feature++) {
            for (int value = 0; value < values; value++) {
                if (rules.size() < 5 && random.nextInt(5) < 3) {
                    rules.add(rule(applications, FEATURES.get(feature), "v" + value));
                }
            }
        }
        var all = applications.stream().mapToInt(Application::seats).sum();
        var most = Math.max(3, all * (3 + random.nextInt(6)) / 10);
        var least = random.nextInt(3) > 0 ? 0 : random.nextInt(4) == 0 ? most : random.nextInt(most + 1);
        return new Problem(new Bounds(least, random.nextInt(20) == 0 ? Bounds.NO_MAX : most), rules,
                applications,
                conflicts(applications), taken(applications));
    }

    private Application application(int number) {
        var members = IntStream.range(0, random.nextInt(4) > 0 ? 1 : 2 + random.nextInt(2))
                .mapToObj(member -> {
                    var of = new TreeMap<String, String>();
                    for (int feature = 0; feature < features; feature++) {
                        of.put(FEATURES.get(feature), "v" + random.nextInt(values));
                    }
                    return new Application.Member("K%d%d".formatted(number, member), of);
                }).toList();
        return new Application("S%02d".formatted(number), 3 + random.nextInt(2), members);
    }

    private Rule rule(List<Application> applications, String feature, String value) {
        var unit = Unit.values()[random.nextInt(3)];
        var some = applications.stream().filter(_ -> random.nextBoolean()).toList();
        var count = 0;
        for (var application : some) {
            count += new Rule(feature, value, unit, new Bounds(0, 0)).count(application);
        }
        var least = random.nextBoolean() ? 0 : Math.max(0, count - random.nextInt(4));
        return new Rule(feature, value, unit, new Bounds(least, random.nextInt(5) < 2 ? Bounds.NO_MAX
                : Math.max(least, count - 1 + random.nextInt(3))));
    }

    private List<List<String>> conflicts(List<Application> applications) {
        var groups = new ArrayList<List<String>>();
        while (groups.size() < 2 && random.nextInt(4) == 0) {
            groups.add(some(applications, 2 + random.nextInt(2)));
        }
        return groups;
    }

    private Set<String> taken(List<Application> applications) {
        return random.nextInt(4) > 0 ? Set.of() : new HashSet<>(some(applications, 1 + random.nextInt(2)));
    }

    private List<String> some(List<Application> applications, int many) {
        var ids = new ArrayList<>(applications.stream().map(Application::id).toList());
        Collections.shuffle(ids, random);
        return List.copyOf(ids.subList(0, many));
    }
}
