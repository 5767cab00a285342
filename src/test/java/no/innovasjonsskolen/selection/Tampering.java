package no.innovasjonsskolen.selection;

import static no.innovasjonsskolen.selection.TinyDraw.list;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ways to cheat with the lottery. Most of them are sealed again: the cheat has worked out every hash and the
 * whole draw anew, so that nothing but the check in question can see it. Null where the draw gives no room
 * for it.
 */
enum Tampering {

    ROW_CHANGED((tiny, random) -> {
        var files = tiny.files();
        var members = any(any(tiny.problem.get("applications"), random).get("members"), random);
        ((ObjectNode) members).put("municipality", "K999");
        return new DrawFiles(tiny.filesWith(null).problem(), files.lottery(), files.draw());
    }),
    SEATS_CHANGED((tiny, random) -> {
        var files = tiny.files();
        var application = (ObjectNode) any(tiny.problem.get("applications"), random);
        application.put("seats", application.get("seats").asInt() + 1);
        return new DrawFiles(tiny.filesWith(null).problem(), files.lottery(), files.draw());
    }),
    CAPACITY_CHANGED((tiny, random) -> {
        var files = tiny.files();
        var capacity = (ObjectNode) tiny.problem.get("capacity");
        capacity.put("max", capacity.get("max").asInt(100) + 1 + random.nextInt(9));
        return new DrawFiles(tiny.filesWith(null).problem(), files.lottery(), files.draw());
    }),
    RULE_THAT_A_PANEL_BREAKS((tiny, random) -> {
        var member = any(any(tiny.problem.get("applications"), random).get("members"), random);
        var rule = tiny.problem.withArray("rules").addObject().put("feature", "region2")
                .put("value", member.get("region2").asString())
                .put("unit", List.of("municipality", "application", "seat").get(random.nextInt(3)));
        var count = TinyDraws.count(rule, membersOf(any(tiny.lottery.get("panels"), random), tiny));
        rule.put("min", count == 0 || random.nextBoolean() ? count + 1 : 0);
        rule.put("max", rule.get("min").asInt() > 0 ? null : count - 1);
        return tiny.files();
    }),
    TOO_FEW_PLACES((tiny, random) -> {
        var seats = membersOf(any(tiny.lottery.get("panels"), random), tiny).stream()
                .mapToInt(each -> each.get("seats").asInt()).sum();
        ((ObjectNode) tiny.problem.get("capacity")).put("min", 0).put("max", seats - 1);
        return seats == 0 ? null : tiny.files();
    }),
    CONFLICT_IN_A_PANEL((tiny, random) -> {
        var members = TinyDraw.texts(any(tiny.lottery.get("panels"), random).get("applications"));
        Collections.shuffle(members, random);
        if (members.size() < 2) {
            return null;
        }
        tiny.problem.withArray("conflicts").addArray().add(members.get(0)).add(members.get(1));
        return tiny.files();
    }),
    TAKEN_BUT_NOT_IN_A_PANEL((tiny, random) -> {
        var outside = tiny.ids().stream().filter(id -> !TinyDraw.texts(
                tiny.panels().getFirst().get("applications")).contains(id)).findFirst();
        outside.ifPresent(id -> tiny.problem.withArray("taken").add(id));
        return outside.isEmpty() ? null : tiny.files();
    }),
    DIGIT_CHANGED((tiny, random) -> {
        var files = tiny.files();
        var at = random.nextInt(files.lottery().length());
        var digit = files.lottery().charAt(at);
        if (files.draw() == null || !Character.isDigit(digit)) {
            return null;
        }
        var other = (char) ('0' + (digit - '0' + 1 + random.nextInt(9)) % 10);
        return new DrawFiles(files.problem(), replaced(files.lottery(), at, other), files.draw());
    }),
    ONE_MORE_TICKET((tiny, random) -> {
        var counts = (ObjectNode) tiny.lottery.get("tickets_of");
        var id = tiny.ids().get(random.nextInt(tiny.ids().size()));
        counts.put(id, counts.get(id).asLong() + 1);
        return tiny.files();
    }),
    TICKETS_SWAPPED((tiny, random) -> swapped(tiny, "tickets_of", random)),
    CHANCES_SWAPPED((tiny, random) -> swapped(tiny, "probability", random)),
    FRACTIONS_SWAPPED(
            (tiny, random) -> tiny.lottery.get("exact").isNull() ? null : swapped(tiny, "exact", random)),
    RANGE_MOVED((tiny, random) -> {
        var panels = tiny.panels();
        if (panels.size() < 2 || width(panels.getFirst()) < 2) {
            return null;
        }
        ((ObjectNode) panels.get(0)).put("last", panels.get(0).get("last").asLong() - 1);
        ((ObjectNode) panels.get(1)).put("first", panels.get(1).get("first").asLong() - 1);
        return tiny.files();
    }),
    RANGE_SHRUNK((tiny, random) -> {
        var panel = (ObjectNode) any(tiny.lottery.get("panels"), random);
        panel.put("first", panel.get("first").asLong() + 1);
        return tiny.files();
    }),
    RANGE_GROWN((tiny, random) -> {
        var panel = (ObjectNode) tiny.panels().getLast();
        panel.put("last", panel.get("last").asLong() + 1);
        return tiny.files();
    }),
    PANEL_MISSING((tiny, random) -> {
        var panels = (ArrayNode) tiny.lottery.get("panels");
        var draw = tiny.draw();
        panels.remove(random.nextInt(panels.size()));
        return panels.isEmpty() ? tiny.filesWith(tiny.held ? draw : null) : tiny.files();
    }),
    PANELS_SWAPPED((tiny, random) -> {
        var panels = (ArrayNode) tiny.lottery.get("panels");
        panels.add(panels.remove(0));
        return panels.size() < 2 ? null : tiny.files();
    }),
    ONE_LET_IN((tiny, random) -> {
        var panel = any(tiny.lottery.get("panels"), random);
        var members = TinyDraw.texts(panel.get("applications"));
        var outside = tiny.ids().stream().filter(id -> !members.contains(id)).toList();
        if (outside.isEmpty()) {
            return null;
        }
        members.add(outside.get(random.nextInt(outside.size())));
        fill(panel, "applications", members.stream().sorted(TinyDraw.BY_CODE_POINT).toList());
        return tiny.files();
    }),
    ONE_LEFT_OUT((tiny, random) -> {
        var members = (ArrayNode) any(tiny.lottery.get("panels"), random).get("applications");
        if (members.isEmpty()) {
            return null;
        }
        members.remove(random.nextInt(members.size()));
        return tiny.files();
    }),
    ONE_COUNTED_TWICE((tiny, random) -> {
        var members = (ArrayNode) any(tiny.lottery.get("panels"), random).get("applications");
        if (members.isEmpty()) {
            return null;
        }
        members.insert(0, members.get(0).asString());
        return tiny.files();
    }),
    PANEL_UNSORTED((tiny, random) -> {
        var members = (ArrayNode) any(tiny.lottery.get("panels"), random).get("applications");
        if (members.size() < 2) {
            return null;
        }
        members.add(members.remove(0).asString());
        return tiny.files();
    }),
    STRANGER((tiny, random) -> {
        ((ObjectNode) tiny.lottery.get(random.nextBoolean() ? "probability" : "tickets_of")).put("🦊", 0);
        return tiny.files();
    }),
    STRANGER_IN_A_PANEL((tiny, random) -> {
        ((ArrayNode) any(tiny.lottery.get("panels"), random).get("applications")).add("🦊");
        return tiny.files();
    }),
    STRANGER_ON_A_LEVEL((tiny, random) -> {
        ((ArrayNode) any(tiny.lottery.get("levels"), random).get("applications")).add("🦊");
        return tiny.files();
    }),
    KEYS_UNSORTED((tiny, random) -> {
        var counts = (ObjectNode) tiny.lottery.get(random.nextBoolean() ? "probability" : "tickets_of");
        var first = counts.propertyNames().iterator().next();
        counts.set(first, counts.remove(first));
        return tiny.files();
    }),
    DEVIATION_HIDDEN((tiny, random) -> {
        var hides = tiny.lottery.get("deviation").asDouble() > 1e-6;
        tiny.lottery.put("deviation", 0);
        return hides ? tiny.files() : null;
    }),
    DEVIATION_INFLATED((tiny, random) -> {
        tiny.lottery.put("deviation", tiny.lottery.get("deviation").decimalValue()
                .add(new BigDecimal("0.00001")));
        return tiny.files();
    }),
    LEVELS_SWAPPED((tiny, random) -> {
        var levels = (ArrayNode) tiny.lottery.get("levels");
        levels.add(levels.remove(0));
        return levels.size() < 2 ? null : tiny.files();
    }),
    LEFT_OUT_OF_ITS_LEVEL((tiny, random) -> {
        ((ArrayNode) any(tiny.lottery.get("levels"), random).get("applications")).remove(0);
        return tiny.files();
    }),
    TWICE_ON_A_LEVEL((tiny, random) -> {
        var members = (ArrayNode) any(tiny.lottery.get("levels"), random).get("applications");
        members.add(members.get(0).asString());
        return tiny.files();
    }),
    LEVEL_UNSORTED((tiny, random) -> {
        var members = (ArrayNode) any(tiny.lottery.get("levels"), random).get("applications");
        members.add(members.remove(0).asString());
        return members.size() < 2 ? null : tiny.files();
    }),
    LEVEL_WITHOUT_ITS_FRACTION((tiny, random) -> {
        ((ObjectNode) any(tiny.lottery.get("levels"), random)).putNull("exact");
        return tiny.lottery.get("exact").isNull() ? null : tiny.files();
    }),
    REASON_INVENTED((tiny, random) -> {
        any(tiny.lottery.get("levels"), random).withArray("binding").addObject()
                .put("rule", "region=Månen/seat").put("bound", "min").put("weight", "1");
        return tiny.files();
    });

    /** What a cheat does to a draw; null where it cannot be done. */
    @FunctionalInterface
    interface Cheat {
        DrawFiles with(TinyDraw tiny, Random random);
    }

    private final Cheat cheat;

    Tampering(Cheat cheat) {
        this.cheat = cheat;
    }

    DrawFiles apply(TinyDraw tiny, Random random) {
        return cheat.with(tiny, random);
    }

    private static DrawFiles swapped(TinyDraw tiny, String field, Random random) {
        var values = (ObjectNode) tiny.lottery.get(field);
        var ids = tiny.ids();
        var one = ids.get(random.nextInt(ids.size()));
        var other = ids.get(random.nextInt(ids.size()));
        var kept = values.get(one);
        if (kept.asString().equals(values.get(other).asString())) {
            return null;
        }
        values.set(one, values.get(other));
        values.set(other, kept);
        return tiny.files();
    }

    private static List<JsonNode> membersOf(JsonNode panel, TinyDraw tiny) {
        var ids = TinyDraw.texts(panel.get("applications"));
        return list(tiny.problem.get("applications")).stream()
                .filter(each -> ids.contains(TinyDraw.nfc(each.get("id").asString()))).toList();
    }

    private static long width(JsonNode panel) {
        return panel.get("last").asLong() - panel.get("first").asLong() + 1;
    }

    static JsonNode any(JsonNode array, Random random) {
        return array.get(random.nextInt(array.size()));
    }

    static void fill(JsonNode owner, String field, List<String> texts) {
        var array = ((ObjectNode) owner).putArray(field);
        texts.forEach(array::add);
    }

    static String replaced(String text, int at, char with) {
        return text.substring(0, at) + with + text.substring(at + 1);
    }
}
