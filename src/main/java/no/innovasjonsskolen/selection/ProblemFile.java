package no.innovasjonsskolen.selection;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a problem: a JSON file as {@code docs/lottery-file.md} describes it, or a folder with
 * {@code categories.csv} and {@code respondents.csv} as citizens' assemblies have them, named after the size
 * of the panel ({@code …_20}).
 */
public final class ProblemFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private ProblemFile() {}

    /** It cannot be read; the message says where and why, in English. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** Reads a file, or a folder of two tables. */
    public static Problem read(Path path) throws Unreadable {
        try {
            return Files.isDirectory(path) ? tables(path) : parse(Files.readString(path));
        } catch (IOException | IllegalArgumentException | JacksonException wrong) {
            throw new Unreadable("%s: %s".formatted(path, wrong.getMessage()), wrong);
        }
    }

    /**
     * Reads the JSON text of a problem.
     *
     * @throws IllegalArgumentException telling the first thing that is wrong
     */
    public static Problem parse(String text) {
        var root = object(JSON.readTree(text), "the problem");
        var rules = new ArrayList<Rule>();
        for (var it : array(root, "rules")) {
            rules.add(new Rule(text(it, "feature"), text(it, "value"), Unit.of(text(it, "unit")),
                    bounds(it)));
        }
        var applications = new ArrayList<Application>();
        for (var it : array(root, "applications")) {
            applications.add(application(it));
        }
        var conflicts = new ArrayList<List<String>>();
        for (var group : optional(root, "conflicts")) {
            conflicts.add(strings(group, "conflicts"));
        }
        return new Problem(bounds(object(root.path("capacity"), "capacity")), rules, applications, conflicts,
                taken(optional(root, "taken")));
    }

    private static Set<String> taken(Iterable<JsonNode> ids) {
        var taken = new HashSet<String>();
        for (var id : ids) {
            if (!taken.add(string(id, "taken"))) {
                throw new IllegalArgumentException("%s is taken twice".formatted(id));
            }
        }
        return taken;
    }

    private static Application application(JsonNode it) {
        var members = new ArrayList<Application.Member>();
        for (var member : array(it, "members")) {
            var features = new TreeMap<String, String>();
            object(member, "a member").propertyStream().filter(pair -> !pair.getKey().equals("municipality"))
                    .forEach(pair -> features.put(feature(pair.getKey()),
                            string(pair.getValue(), pair.getKey())));
            members.add(new Application.Member(text(member, "municipality"), features));
        }
        var id = name(text(it, "id"));
        var seats = whole(it.path("seats"), "seats");
        if (members.isEmpty()) {
            throw new IllegalArgumentException("the application «%s» has no members".formatted(id));
        }
        return new Application(id, seats, members);
    }

    private static Bounds bounds(JsonNode it) {
        var max = it.path("max");
        return new Bounds(whole(it.path("min"), "min"), max.isNull() ? Bounds.NO_MAX : whole(max, "max"));
    }

    private static int whole(JsonNode it, String name) {
        if (!it.isIntegralNumber() || !it.canConvertToInt()) {
            throw new IllegalArgumentException("«%s» should be a whole number, and is %s".formatted(name,
                    it));
        }
        return it.intValue();
    }

    private static String text(JsonNode parent, String name) {
        return string(object(parent, "what holds «%s»".formatted(name)).path(name), name);
    }

    private static String string(JsonNode it, String name) {
        if (!it.isString()) {
            throw new IllegalArgumentException("«%s» should be a text, and is %s".formatted(name, it));
        }
        return clean(it.stringValue());
    }

    private static List<String> strings(JsonNode list, String name) {
        if (!list.isArray()) {
            throw new IllegalArgumentException("«%s» should be lists, and holds %s".formatted(name, list));
        }
        return list.valueStream().map(it -> string(it, name)).toList();
    }

    private static JsonNode array(JsonNode parent, String name) {
        var it = object(parent, "what holds «%s»".formatted(name)).path(name);
        if (!it.isArray()) {
            throw new IllegalArgumentException("«%s» should be a list".formatted(name));
        }
        return it;
    }

    private static Iterable<JsonNode> optional(JsonNode parent, String name) {
        return parent.has(name) ? array(parent, name) : List.of();
    }

    private static JsonNode object(JsonNode it, String what) {
        if (!it.isObject()) {
            throw new IllegalArgumentException("%s should be an object in braces".formatted(what));
        }
        return it;
    }

    private static String name(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a name should not be empty");
        }
        return text;
    }

    /** A feature's name stands before «=» in the canonical text. */
    private static String feature(String text) {
        if (text.indexOf('=') >= 0) {
            throw new IllegalArgumentException("name the feature «%s» without «=»".formatted(text));
        }
        return name(clean(text));
    }

    /** One way of writing each text; nothing invisible that could part two texts that look alike. */
    private static String clean(String text) {
        if (text.codePoints().anyMatch(it -> Character.isISOControl(it) || it >= 0xD800 && it <= 0xDFFF)) {
            throw new IllegalArgumentException(
                    "«%s» holds a control character or half a letter".formatted(text));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Problem tables(Path folder) throws IOException {
        var rules = new ArrayList<Rule>();
        for (var row : rows(folder.resolve("categories.csv"))) {
            rules.add(new Rule(clean(row.getField("category")), clean(row.getField("feature")),
                    Unit.APPLICATION,
                    new Bounds(Integer.parseInt(row.getField("min")),
                            Integer.parseInt(row.getField("max")))));
        }
        var applications = new ArrayList<Application>();
        for (var row : rows(folder.resolve("respondents.csv"))) {
            var features = new TreeMap<String, String>();
            row.getFieldsAsMap().forEach((name, value) -> {
                if (!name.equals("id")) {
                    features.put(clean(name), clean(value));
                }
            });
            var id = clean(row.getField("id"));
            applications.add(new Application(id, 1, List.of(new Application.Member(id, features))));
        }
        var name = folder.toAbsolutePath().normalize().getFileName().toString();
        var size = Integer.parseInt(name.substring(name.lastIndexOf('_') + 1));
        return new Problem(new Bounds(size, size), rules, applications, List.of(), Set.of());
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
