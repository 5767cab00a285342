package no.innovasjonsskolen.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a problem: a JSON file as {@code docs/lottery-file.md} describes it, or a folder as
 * {@link AssemblyTables} reads it. What is wrong is told in English, with its place in the file.
 */
public final class ProblemFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final int MOST = 1_000_000_000;
    private static final String MUNICIPALITY = "municipality";

    private ProblemFile() {}

    /** It cannot be read; the message says where and why, in English. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /**
     * Reads a file, or a folder of two tables.
     *
     * @param name of the file, as somebody wrote it
     */
    public static Problem read(String name) throws Unreadable {
        try {
            return read(Path.of(name));
        } catch (InvalidPathException wrong) {
            throw new Unreadable("%s: no file can have such a name on this machine".formatted(name), wrong);
        }
    }

    /** Reads a file, or a folder of two tables. */
    public static Problem read(Path path) throws Unreadable {
        try {
            if (!Files.isDirectory(path)) {
                return parse(StrictReader.decoded(Files.readAllBytes(path)));
            }
            if (AssemblyTables.in(path)) {
                return AssemblyTables.read(path);
            }
            throw new IllegalArgumentException("this is a folder; name the file in it");
        } catch (NoSuchFileException wrong) {
            throw new Unreadable("%s: there is no such file".formatted(path), wrong);
        } catch (IOException | IllegalArgumentException wrong) {
            throw new Unreadable("%s: %s".formatted(path, wrong.getMessage()), wrong);
        }
    }

    /**
     * Reads the JSON text of a problem.
     *
     * @throws IllegalArgumentException telling the first thing that is wrong
     */
    public static Problem parse(String text) {
        var root = new Place(tree(text), "the problem");
        var seats = bounds(root.field("capacity").named("capacity"));
        var rules = root.list("rules", "rule").map(ProblemFile::rule);
        var applications = root.list("applications", "application").map(ProblemFile::application);
        var conflicts = root.optional("conflicts", "conflict")
                .map(group -> group.items("id").map(Place::text));
        return new Problem(seats, rules, applications, conflicts, taken(root));
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException wrong) {
            var place = wrong.getLocation();
            var where = place == null ? "" : "line %d, column %d: ".formatted(place.getLineNr(),
                    place.getColumnNr());
            throw new IllegalArgumentException(where + wrong.getOriginalMessage(), wrong);
        }
    }

    private static Rule rule(Place it) {
        var feature = it.field("feature").text();
        var value = it.field("value").text();
        var unit = it.field("unit").text();
        var bounds = bounds(it);
        return it.at(() -> new Rule(ProblemText.feature(feature), value, Unit.of(unit), bounds));
    }

    private static Bounds bounds(Place it) {
        var min = it.field("min").whole(MOST);
        var max = it.field("max").node().isNull() ? Bounds.NO_MAX : it.field("max").whole(MOST);
        return it.at(() -> new Bounds(min, max));
    }

    private static Application application(Place it) {
        var id = it.field("id").text();
        var seats = it.field("seats").whole(Application.MOST);
        var members = it.list("members", "member").map(ProblemFile::member);
        return it.at(() -> {
            if (members.isEmpty()) {
                throw new IllegalArgumentException("it has no members");
            }
            return new Application(ProblemText.name("id", id), seats, members);
        });
    }

    private static Application.Member member(Place it) {
        var municipality = it.field(MUNICIPALITY).text();
        var features = new TreeMap<String, String>();
        it.node().propertyNames().stream().filter(name -> !name.equals(MUNICIPALITY)).forEach(name -> {
            var feature = it.at(() -> ProblemText.feature(name));
            if (features.put(feature, it.field(name).text()) != null) {
                throw it.wrong("«%s» is there twice".formatted(feature));
            }
        });
        return new Application.Member(municipality, features);
    }

    private static Set<String> taken(Place root) {
        var taken = new HashSet<String>();
        for (var id : root.optional("taken", "id").map(Place::text)) {
            if (!taken.add(id)) {
                throw root.wrong("«%s» is taken twice".formatted(id));
            }
        }
        return taken;
    }

    /** A value, and its position in the file. */
    private record Place(JsonNode node, String where) {

        Place field(String name) {
            if (!node.isObject()) {
                throw wrong("should be an object in braces");
            }
            if (!node.has(name)) {
                throw wrong("«%s» is missing".formatted(name));
            }
            return new Place(node.get(name), "%s, «%s»".formatted(where, name));
        }

        Place named(String other) {
            return new Place(node, other);
        }

        Places list(String name, String each) {
            return field(name).items(each);
        }

        Places optional(String name, String each) {
            return node.has(name) ? list(name, each) : new Places(List.of());
        }

        Places items(String each) {
            if (!node.isArray()) {
                throw wrong("should be a list in brackets");
            }
            var from = where.startsWith("the problem") ? "" : where + ", ";
            return new Places(IntStream.range(0, node.size())
                    .mapToObj(i -> new Place(node.get(i), "%s%s %d".formatted(from, each, i + 1))).toList());
        }

        String text() {
            if (!node.isString()) {
                throw wrong("should be a text in quotes, and is " + node);
            }
            return at(() -> ProblemText.clean(node.stringValue()));
        }

        int whole(int most) {
            if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0
                    || node.intValue() > most) {
                throw wrong("should be a whole number from 0 to %d, and is %s".formatted(most, node));
            }
            return node.intValue();
        }

        <T> T at(Supplier<T> read) {
            return ProblemText.at(where, read);
        }

        IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException("%s: %s".formatted(where, what));
        }
    }

    /** The items of a list. */
    private record Places(List<Place> all) {

        <T> List<T> map(Function<Place, T> read) {
            return all.stream().map(read).toList();
        }
    }
}
