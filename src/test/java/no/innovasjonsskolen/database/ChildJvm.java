package no.innovasjonsskolen.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A program of its own, so that it can be killed, and started without what the test suite has set. */
record ChildJvm(Process process, BufferedReader output) implements AutoCloseable {

    static ChildJvm start(Class<?> main, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new ChildJvm(process, process.inputReader());
    }

    /** What follows the word in the first line that begins with it. */
    String await(String word) throws IOException {
        var seen = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(word + " ")) {
                return line.substring(word.length() + 1);
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("The child never said " + word + ":\n" + seen);
    }

    String everything() {
        return output.lines().collect(Collectors.joining("\n"));
    }

    /** From outside: Java's own kill would throw away what the child has said and we have not read. */
    void kill() {
        Signals.send("KILL", process.pid());
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
