package no.innovasjonsskolen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The source text of the house, file by file; a test of a rule hands the rule a file of its own. */
record Sources(List<File> files) {

    private static final List<Path> HOUSE = List.of(Path.of("src/main/java/no/innovasjonsskolen"),
            Path.of("src/demo/java/no/innovasjonsskolen"));

    /** One file, by the folder it is in and its own name. */
    record File(String room, String name, String text) {

        @Override
        public String toString() {
            return room + "/" + name;
        }
    }

    /** All code and templates of all rooms, and of the demo school. */
    static Sources ofTheHouse() {
        return new Sources(HOUSE.stream().flatMap(folder -> under(folder).stream()).toList());
    }

    private static List<File> under(Path folder) {
        try (var all = Files.walk(folder)) {
            return all
                    .filter(path -> path.toString().matches(".*/innovasjonsskolen/[a-z]+/[^/]+\\.(java|jte)"))
                    .map(Sources::read).sorted(Comparator.comparing(File::toString)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The house with one more file in a room. */
    Sources with(String room, String name, String text) {
        return new Sources(Stream.concat(files.stream(), Stream.of(new File(room, name, text))).toList());
    }

    private static File read(Path path) {
        try {
            return new File(path.getParent().getFileName().toString(), path.getFileName().toString(),
                    Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
