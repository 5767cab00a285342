package no.innovasjonsskolen.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Draws that somebody has cheated with, by number, and a plain one that is in order. */
final class Cheats {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final List<BiFunction<TinyDraw, Random, DrawFiles>> ALL = all();
    private static final List<String> NAMES = new ArrayList<>();

    /** How many ways there are; each comes once among so many in a row. */
    static final int KINDS = ALL.size();

    static {
        for (var each : Tampering.values()) {
            NAMES.add(each.name());
        }
        for (var each : DrawTampering.values()) {
            NAMES.add(each.name());
        }
    }

    private Cheats() {}

    /** The trial's kind of cheat, on the first random draw that has room for it. */
    static DrawFiles on(int trial) {
        var random = new Random(trial);
        DrawFiles files = null;
        while (files == null) {
            files = ALL.get(trial % KINDS).apply(TinyDraws.random(random), random);
        }
        return files;
    }

    static String name(int trial) {
        return NAMES.get(trial % KINDS);
    }

    /** Compact, with ten tickets and no fractions: text can be replaced in it. */
    static DrawFiles plain() {
        return plain("", "");
    }

    /** The same with one text in the lottery replaced by another, and all hashes worked out after that. */
    static DrawFiles plain(String from, String to) {
        var problem = (ObjectNode) TinyDraw.JSON.readTree("""
                {"capacity":{"min":0,"max":1},
                "rules":[{"feature":"region","value":"Nord","unit":"municipality","min":0,"max":null}],
                "applications":[{"id":"S1","seats":1,"members":[{"municipality":"K1","region":"Nord"}]},
                {"id":"S2","seats":1,"members":[{"municipality":"K2","region":"Nord"}]}]}
                """);
        var text = """
                {"status":"ok","engine":"","input_sha256":"","tickets":10,"deviation":0,
                "probability":{"S1":0.5,"S2":0.5},"exact":null,
                "levels":[{"value":0.5,"exact":null,"applications":["S1","S2"],"binding":[]}],
                "tickets_of":{"S1":5,"S2":5},
                "panels":[{"first":0,"last":4,"applications":["S1"]},{"first":5,"last":9,"applications":["S2"]}]}
                """;
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        var lottery = (ObjectNode) EXACT.readTree(from.isEmpty() ? text : text.replace(from, to));
        return new TinyDraw(problem, lottery, "7").files();
    }

    private static List<BiFunction<TinyDraw, Random, DrawFiles>> all() {
        var all = new ArrayList<BiFunction<TinyDraw, Random, DrawFiles>>();
        for (var each : Tampering.values()) {
            all.add(each::apply);
        }
        for (var each : DrawTampering.values()) {
            all.add(each::apply);
        }
        return all;
    }
}
