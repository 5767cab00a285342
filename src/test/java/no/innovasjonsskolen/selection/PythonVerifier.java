package no.innovasjonsskolen.selection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published script, run as a reader would run it. */
public final class PythonVerifier {

    private static final String SCRIPT = "verifier/verify.py";

    /** How it ended, and what it printed. */
    public record Ran(int code, List<String> lines) {}

    private PythonVerifier() {}

    public static Ran run(Object... arguments) {
        var command = new ArrayList<>(List.of("python3", SCRIPT));
        for (var each : arguments) {
            command.add(each.toString());
        }
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                    .toList();
            return new Ran(process.waitFor(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("This test needs Python 3: apt-get install python3", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The verdict on every folder in this one: «riktig», «feil: …» or «kan ikke leses: …», by its name. */
    static Map<String, String> verdicts(Path folders) {
        var verdicts = new LinkedHashMap<String, String>();
        for (var line : run("--many", folders).lines()) {
            var parts = line.split(": ", 2);
            verdicts.put(parts[0], parts[1]);
        }
        return verdicts;
    }
}
