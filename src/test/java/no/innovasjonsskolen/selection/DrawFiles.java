package no.innovasjonsskolen.selection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is published of one draw, each file as its bytes in ISO 8859-1; null for a draw that is not held. */
record DrawFiles(String problem, String lottery, String draw) {

    static DrawFiles ofTexts(String problem, String lottery, String draw) {
        return new DrawFiles(bytes(problem), bytes(lottery), draw == null ? null : bytes(draw));
    }

    static DrawFiles in(Path folder) {
        try {
            var draw = folder.resolve("draw.json");
            return new DrawFiles(
                    Files.readString(folder.resolve("problem.json"), StandardCharsets.ISO_8859_1),
                    Files.readString(folder.resolve("lottery.json"), StandardCharsets.ISO_8859_1),
                    Files.exists(draw) ? Files.readString(draw, StandardCharsets.ISO_8859_1) : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("problem.json"), problem, StandardCharsets.ISO_8859_1);
            Files.writeString(folder.resolve("lottery.json"), lottery, StandardCharsets.ISO_8859_1);
            if (draw != null) {
                Files.writeString(folder.resolve("draw.json"), draw, StandardCharsets.ISO_8859_1);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The three as a script takes them. */
    List<String> asList() {
        var files = new ArrayList<String>();
        files.add(problem);
        files.add(lottery);
        files.add(draw);
        return files;
    }

    static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
