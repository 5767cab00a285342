package no.innovasjonsskolen.selection;

import static no.innovasjonsskolen.selection.TinyDraw.BY_CODE_POINT;
import static no.innovasjonsskolen.selection.TinyDraw.JSON;
import static no.innovasjonsskolen.selection.TinyDraw.decimal;
import static no.innovasjonsskolen.selection.TinyDraw.nfc;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes tiny lotteries by listing every panel that keeps the rules and sharing the tickets among some of
 * them.
 */
final class TinyDraws {

    private static final List<String> REGIONS = List.of("Nord-Norge", "Sørlandet", "Sápmi");
    private static final List<String> UNITS = List.of("municipality", "application", "seat");
    private static final List<Long> TICKETS = List.of(1L, 7L, 10L, 100L, 360L, 1_000L, 1_000L, 1_000_000L);
    /** Names that sort differently by code point and by 16-bit unit, or are written in two ways. */
    private static final List<String> STRANGE = List.of("😀", "ﬁ", "Å", "12", "7", "z=/\"\\");

    private TinyDraws() {}

    static TinyDraw random(Random random) {
        while (true) {
            var problem = problem(random);
            var panels = panels(problem);
            if (!panels.isEmpty()) {
                Collections.shuffle(panels, random);
                var some = panels.subList(0, Math.min(panels.size(), 1 + random.nextInt(5)));
                return new TinyDraw(problem, lottery(problem, some, random), random);
            }
        }
    }

    private static ObjectNode problem(Random random) {
        var problem = JSON.createObjectNode();
        var ids = ids(random);
        var least = random.nextInt(3);
        problem.put("name", "prøve\n\u0007").put("seed", -1.5).put("number", -12_345_678_901_234_567L);
        var capacity = problem.putObject("capacity").put("min", least).put("unit", "seats");
        capacity.put("max", random.nextInt(8) == 0 ? null : (Integer) (least + 2 + random.nextInt(10)));
        var rules = problem.putArray("rules");
        for (int i = random.nextInt(4); i > 0; i--) {
            var one = random.nextInt(6) == 0;
            var rule = rules.addObject().put("feature", one ? "municipality" : "region")
                    .put("value", one ? "K" + i : REGIONS.get(i % 3))
                    .put("unit", UNITS.get(random.nextInt(3)));
            rule.put("min", random.nextInt(2)).putArray("why").add("§ 3\t").addObject().put("a\n", 1e300);
            if (random.nextBoolean()) {
                rule.put("max", rule.get("min").asInt() + 1 + random.nextInt(3));
            } else {
                rule.putNull("max");
            }
        }
        var applications = problem.putArray("applications");
        for (var id : ids) {
            var application = applications.addObject().put("id", id).put("seats", 1 + random.nextInt(4))
                    .putNull("note");
            var members = application.putArray("members");
            var last = JSON.createObjectNode();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                var region = REGIONS.get(random.nextInt(3));
                last = members.addObject().put("region", random.nextBoolean() ? region : decomposed(region))
                        .put("municipality", "K" + random.nextInt(9))
                        .put("region2", random.nextBoolean() ? "" : "x=y");
            }
            if (random.nextInt(6) == 0) { // The line of one member begins with the line of another.
                members.add(last.deepCopy().put("size", "liten"));
            }
        }
        if (random.nextInt(3) == 0) {
            var conflicts = problem.putArray("conflicts");
            conflicts.addArray().add(ids.getFirst()).add(ids.getLast());
            if (random.nextBoolean()) { // The line of one group begins with the line of another.
                var sorted = ids.stream().sorted(Comparator.comparing(TinyDraw::nfc, BY_CODE_POINT)).toList();
                conflicts.add(JSON.valueToTree(sorted.subList(0, 2)));
                conflicts.add(JSON.valueToTree(sorted.subList(0, 3)));
            }
        }
        if (random.nextInt(3) == 0) {
            problem.putArray("taken").add(ids.get(1));
        }
        return problem;
    }

    private static List<String> ids(Random random) {
        var ids = new ArrayList<String>();
        for (int i = 3 + random.nextInt(5); i > 0; i--) {
            var strange = random.nextInt(4) == 0;
            ids.add(strange ? STRANGE.get(random.nextInt(STRANGE.size())) + i : "S%05d".formatted(i));
        }
        return ids.stream().map(id -> random.nextBoolean() ? id : decomposed(id)).toList();
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** Every panel that keeps all the rules, as places in the list of applications. */
    private static List<List<Integer>> panels(ObjectNode problem) {
        var applications = TinyDraw.list(problem.get("applications"));
        var panels = new ArrayList<List<Integer>>();
        for (int set = 0; set < 1 << applications.size(); set++) {
            int mask = set;
            var panel = IntStream.range(0, applications.size()).filter(i -> (mask >> i & 1) == 1).boxed()
                    .toList();
            if (keepsRules(problem, panel.stream().map(applications::get).toList())) {
                panels.add(panel);
            }
        }
        return panels;
    }

    private static boolean keepsRules(ObjectNode problem, List<JsonNode> panel) {
        var ids = panel.stream().map(each -> each.get("id").asString()).toList();
        var seats = panel.stream().mapToInt(each -> each.get("seats").asInt()).sum();
        return within(problem.get("capacity"), seats)
                && TinyDraw.list(problem.get("rules")).stream()
                        .allMatch(rule -> within(rule, count(rule, panel)))
                && TinyDraw.list(problem.get("conflicts")).stream()
                        .allMatch(group -> TinyDraw.list(group).stream()
                                .filter(id -> ids.contains(id.asString())).count() <= 1)
                && TinyDraw.list(problem.get("taken")).stream().allMatch(id -> ids.contains(id.asString()));
    }

    private static boolean within(JsonNode limits, int count) {
        var most = limits.get("max");
        return count >= limits.get("min").asInt() && (most.isNull() || count <= most.asInt());
    }

    static int count(JsonNode rule, List<JsonNode> panel) {
        return panel.stream().mapToInt(each -> {
            var hits = (int) TinyDraw.list(each.get("members")).stream()
                    .filter(member -> nfc(member.get(rule.get("feature").asString()).asString())
                            .equals(nfc(rule.get("value").asString())))
                    .count();
            return switch (rule.get("unit").asString()) {
                case "municipality" -> hits;
                case "application" -> Math.min(hits, 1);
                default -> hits > 0 ? each.get("seats").asInt() : 0;
            };
        }).sum();
    }

    /** Weights stand for the ideal shares; what they do not divide evenly goes to the first panels. */
    private static ObjectNode lottery(ObjectNode problem, List<List<Integer>> panels, Random random) {
        var names = TinyDraw.list(problem.get("applications")).stream()
                .map(each -> nfc(each.get("id").asString())).toList();
        var weights = panels.stream().map(_ -> 1L + random.nextInt(6)).toList();
        var sum = weights.stream().mapToLong(Long::longValue).sum();
        var tickets = TICKETS.get(random.nextInt(TICKETS.size()));
        var rest = tickets - weights.stream().mapToLong(weight -> weight * tickets / sum).sum();
        var chances = new TreeMap<String, Long>(BY_CODE_POINT);
        var counts = new TreeMap<String, Long>(BY_CODE_POINT);
        names.forEach(name -> { chances.put(name, 0L); counts.put(name, 0L); });
        var numbered = JSON.createArrayNode();
        long first = 0;
        for (int i = 0; i < panels.size(); i++) {
            var members = panels.get(i).stream().map(names::get).sorted(BY_CODE_POINT).toList();
            long share = weights.get(i) * tickets / sum + (rest-- > 0 ? 1 : 0);
            for (var each : members) {
                chances.merge(each, weights.get(i), Long::sum);
                counts.merge(each, share, Long::sum);
            }
            if (share > 0) {
                var panel = numbered.addObject().put("first", first).put("last", first + share - 1);
                members.forEach(panel.putArray("applications")::add);
                first += share;
            }
        }
        var lottery = published(chances, counts, sum, tickets, random.nextBoolean());
        levels(lottery, chances, sum, problem);
        var lots = lottery.putObject("tickets_of");
        counts.forEach(lots::put);
        lottery.set("panels", numbered);
        return lottery;
    }

    private static ObjectNode published(Map<String, Long> chances, Map<String, Long> counts, long sum,
            long tickets,
            boolean exact) {
        var lottery = JSON.createObjectNode().put("status", "ok").put("engine", "tiny 1").put("input_sha256",
                "");
        var deviation = chances.keySet().stream()
                .map(each -> Math.abs(counts.get(each) * sum - chances.get(each) * tickets))
                .map(off -> decimal(off, tickets * sum, 12, RoundingMode.CEILING));
        lottery.put("tickets", tickets).put("deviation", deviation.max(Comparable::compareTo).orElseThrow());
        var probability = lottery.putObject("probability");
        chances.forEach(
                (each, part) -> probability.put(each, decimal(part, sum, 10, RoundingMode.HALF_EVEN)));
        if (exact) {
            var fractions = lottery.putObject("exact");
            chances.forEach((each, part) -> fractions.put(each, fraction(part, sum)));
        } else {
            lottery.putNull("exact");
        }
        return lottery;
    }

    /** The ways a lottery explains its steps. */
    private static void reasons(ArrayNode binding, ObjectNode problem) {
        for (var rule : TinyDraw.list(problem.get("rules"))) {
            binding.addObject().put("rule", "%s=%s/%s".formatted(rule.get("feature").asString(),
                    rule.get("value").asString(), rule.get("unit").asString()))
                    .put("bound", rule.get("max").isNull() ? "min" : "max").put("weight", "2");
        }
        for (var group : TinyDraw.list(problem.get("conflicts"))) {
            var ids = TinyDraw.texts(group).stream().sorted(BY_CODE_POINT).toList();
            binding.addObject().put("rule", "one of " + String.join(", ", ids)).put("bound", "max")
                    .put("weight", "1");
        }
        binding.addObject().put("rule", "seats").put("bound", problem.get("capacity").get("max").isNull()
                ? "min" : "max").put("weight", "12/7");
        binding.addObject().put("rule", "whole panels: 2 S1 + S2 ≤ 5").put("bound", "max").put("weight", "3");
    }

    private static void levels(ObjectNode lottery, Map<String, Long> chances, long sum, ObjectNode problem) {
        var levels = lottery.putArray("levels");
        for (var part : chances.values().stream().distinct().sorted().toList()) {
            var level = levels.addObject().put("value", decimal(part, sum, 10, RoundingMode.HALF_EVEN));
            level.put("exact", lottery.get("exact").isNull() ? null : fraction(part, sum));
            var members = level.putArray("applications");
            chances.forEach((each, own) -> {
                if (own.equals(part)) {
                    members.add(each);
                }
            });
            reasons(level.putArray("binding"), problem);
        }
    }

    static String fraction(long part, long whole) {
        var shared = BigInteger.valueOf(part).gcd(BigInteger.valueOf(whole)).longValue();
        return whole == shared ? String.valueOf(part / shared) : part / shared + "/" + whole / shared;
    }
}
