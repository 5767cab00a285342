package no.innovasjonsskolen.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the school claims, and a fault that breaks it: a file of {@code dev-tools/claims}.
 *
 * @param says the claim, in one sentence
 * @param file where the fault is planted
 * @param find the text that stands there, once
 * @param put what stands there instead
 * @param tests the tests that must see it, as {@code room.ClassTest} or {@code room.ClassTest#method}
 */
record Claim(String name, String says, Path file, String find, String put, List<String> tests) {

    static final Path CATALOGUE = Path.of("dev-tools", "claims");

    private static final Pattern WRITTEN = Pattern
            .compile("claim: (.+)\nfile: (.+)\ntests: (.+)\n--- find\n(.+?)\n--- put\n(.*)", Pattern.DOTALL);

    /** All of them, in the order of their names. */
    static List<Claim> all() {
        try (var files = Files.list(CATALOGUE)) {
            return files.sorted().map(Claim::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Claim read(Path path) {
        var text = WRITTEN.matcher(textOf(path));
        if (!text.matches()) {
            throw new IllegalStateException(
                    path + " is not written as a claim is: claim, file, tests, find, put");
        }
        return new Claim(path.getFileName().toString().replaceFirst("\\.txt$", ""), text.group(1),
                Path.of(text.group(2)), text.group(4), text.group(5).stripTrailing(),
                Stream.of(text.group(3).split(" ")).toList());
    }

    /** Why the fault cannot be planted; empty when it can. */
    Optional<String> lost() {
        if (!Files.exists(file)) {
            return Optional.of("%s is gone".formatted(file));
        }
        return switch (textOf(file).split(Pattern.quote(find), -1).length - 1) {
            case 0 -> Optional.of("its text is no longer in %s".formatted(file));
            case 1 -> find.equals(put) ? Optional.of("it changes nothing") : Optional.empty();
            default -> Optional.of("its text stands more than once in %s".formatted(file));
        };
    }

    /** The file as it is with the fault. */
    String planted() {
        return textOf(file).replace(find, put);
    }

    private static String textOf(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
