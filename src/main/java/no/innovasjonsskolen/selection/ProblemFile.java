package no.innovasjonsskolen.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    private static final Set<String> KNOWN = Set.of("capacity", "rules", "applications", "conflicts", "taken",
            "name", "seed");

    private ProblemFile() {}

    /** It cannot be read; the message says where and why, in English. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /**
     * A problem, and what whoever wrote its file should know.
     *
     * @param notes what was guessed or left out, in English
     */
    record Reading(Problem problem, List<String> notes) {}

    /** Reads a file, or a folder of two tables, by the name that somebody wrote. */
    static Reading read(String name) throws Unreadable {
        try {
            return reading(Path.of(name));
        } catch (InvalidPathException wrong) {
            throw new Unreadable("%s: no file can have such a name on this machine".formatted(name), wrong);
        }
    }

    /** Reads a file, or a folder of two tables. */
    public static Problem read(Path path) throws Unreadable {
        return reading(path).problem();
    }

    private static Reading reading(Path path) throws Unreadable {
        try {
            if (!Files.isDirectory(path)) {
                var root = root(StrictReader.decoded(Files.readAllBytes(path)));
                return new Reading(problem(root), leftOut(root));
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
        return problem(root(text));
    }

    private static Place root(String text) {
        return new Place(tree(text), "the problem");
    }

    private static Problem problem(Place root) {
        var seats = bounds(root.field("capacity").named("capacity"));
        var rules = distinct(root.list("rules", "rule"), ProblemFile::rule, Rule::label);
        var applications = distinct(root.list("applications", "application"), ProblemFile::application,
                Application::id);
        var ids = applications.stream().map(Application::id).collect(Collectors.toSet());
        var conflicts = root.optional("conflicts", "conflict").stream()
                .map(group -> distinct(group.items("id"), it -> known(it, ids), it -> it)).toList();
        var taken = distinct(root.optional("taken", "taken id"), it -> known(it, ids), it -> it);
        return new Problem(seats, rules, applications, conflicts, Set.copyOf(taken));
    }

    /** Fields of the problem's own that nothing reads; a name that is misspelt may be among them. */
    private static List<String> leftOut(Place root) {
        var strange = root.node().propertyNames().stream().filter(it -> !KNOWN.contains(it))
                .map("«%s»"::formatted).collect(Collectors.joining(" "));
        return strange.isEmpty() ? List.of()
                : List.of("these fields mean nothing here, and are left out: " + strange);
    }

    /** Each of them once. */
    private static <T> List<T> distinct(List<Place> places, Function<Place, T> read,
            Function<T, String> name) {
        var at = new HashMap<String, String>();
        return places.stream().map(place -> {
            var value = read.apply(place);
            var before = Optional.ofNullable(at.putIfAbsent(name.apply(value), place.where()));
            if (before.isPresent()) {
                throw place.wrong("«%s» is there already, as %s; leave one out, or name it otherwise"
                        .formatted(name.apply(value), before.get()));
            }
            return value;
        }).toList();
    }

    private static String known(Place it, Set<String> ids) {
        var id = it.text();
        if (!ids.contains(id)) {
            throw it.wrong("there is no application «%s»".formatted(id));
        }
        return id;
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
        var members = it.list("members", "member").stream().map(ProblemFile::member).toList();
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

    /** A value, and its place in the file. */
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

        List<Place> list(String name, String each) {
            return field(name).items(each);
        }

        List<Place> optional(String name, String each) {
            return node.has(name) ? list(name, each) : List.of();
        }

        List<Place> items(String each) {
            if (!node.isArray()) {
                throw wrong("should be a list in brackets");
            }
            var from = where.startsWith("the problem") ? "" : where + ", ";
            return IntStream.range(0, node.size())
                    .mapToObj(i -> new Place(node.get(i), "%s%s %d".formatted(from, each, i + 1))).toList();
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
}
