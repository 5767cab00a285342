package no.innovasjonsskolen.selection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invented problems with answers that were worked out by other programs; the folder's README tells how. */
final class Instances {

    private static final Path FOLDER = Path.of("src/test/resources/selection/instances");
    private static final JsonMapper JSON = JsonMapper.shared();

    private Instances() {}

    /** The names that begin like this, sorted. */
    static List<String> named(String... beginnings) {
        try (var files = Files.list(FOLDER)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> !it.endsWith(".reference.json")
                            && Stream.of(beginnings).anyMatch(it::startsWith))
                    .map(it -> it.replace(".json", "")).sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A file, or a folder of two tables. */
    static Path path(String name) {
        return Files.isDirectory(FOLDER.resolve(name)) ? FOLDER.resolve(name)
                : FOLDER.resolve(name + ".json");
    }

    static Problem problem(String name) {
        try {
            return ProblemFile.read(path(name));
        } catch (ProblemFile.Unreadable unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static JsonNode reference(String name) {
        return JSON.readTree(Files.isDirectory(FOLDER.resolve(name))
                ? FOLDER.resolve(name).resolve("leximin.reference.json")
                : FOLDER.resolve(name + ".reference.json"));
    }

    /** Everyone's chance as the reference has it. */
    static Map<String, JsonNode> chances(String name) {
        var chances = new TreeMap<String, JsonNode>();
        reference(name).get("probability").propertyStream()
                .forEach(pair -> chances.put(pair.getKey(), pair.getValue()));
        return chances;
    }
}
