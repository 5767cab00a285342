package no.innovasjonsskolen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source text of the house, file by file; a test of a rule hands the rule a file of its own. */
record Sources(List<File> files) {

    private static final Path HOUSE = Path.of("src/main/java/no/innovasjonsskolen");

    /** One file, by the folder it is in and its own name. */
    record File(String room, String name, String text) {

        @Override
        public String toString() {
            return room + "/" + name;
        }
    }

    /** All code and templates of all rooms. */
    static Sources ofTheHouse() {
        try (var all = Files.walk(HOUSE)) {
            return new Sources(all.filter(path -> path.toString().matches(".*/[a-z]+/[^/]+\\.(java|jte)"))
                    .map(Sources::read).toList());
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
