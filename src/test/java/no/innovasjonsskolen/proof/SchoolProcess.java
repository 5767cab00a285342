package no.innovasjonsskolen.proof;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The real school as its own process on its own data folder, started as ./dev starts it. */
final class SchoolProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final int PORT_LINE = 3;

    private final Path data;
    private final Path log;
    private final int port;
    private final List<String> more;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    /** @param more settings for the virtual machine */
    SchoolProcess(Path data, List<String> more) {
        this.data = data.toAbsolutePath();
        this.log = data.resolveSibling(data.getFileName() + ".log");
        this.port = freePort();
        this.more = more;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** The same school started without anything of the tests. */
    SchoolProcess strictly() {
        return new SchoolProcess(data, List.of());
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it and returns when it answers. */
    void start() {
        launch();
        if (!awaitHealthy()) {
            throw new IllegalStateException("The school did not start:\n" + lastWords());
        }
    }

    /** Starts it for the first time, and returns when the demo school is filled. */
    void startAndFill() {
        start();
        while (!isFilled()) {
            if (ended(100)) {
                throw new IllegalStateException("The school was not filled:\n" + lastWords());
            }
        }
    }

    /** Starts it where it must refuse; what it says when it has ended. */
    String startRefused() {
        launch();
        return awaitHealthy() ? "" : lastWords();
    }

    /** Whether this process has said that it filled the demo school. */
    boolean isFilled() {
        return said().contains("The demo school is filled.");
    }

    /** Begins to start it. */
    void launch() {
        try {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=UTC",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow"));
            command.addAll(more);
            command.addAll(List.of("-cp",
                    "target/classes:target/demo-classes:" + Files.readString(Path.of("target/classpath")),
                    "no.innovasjonsskolen.School", "--spring.profiles.active=demo",
                    "--server.address=127.0.0.1", "--server.port=" + port, "--skolen.data=" + data,
                    // Each client says there which address is hers: sign-ins are counted by address.
                    "--skolen.proxies=127.0.0.1, ::1"));
            process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectOutput(Redirect.appendTo(log.toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isHealthy() {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(base() + "/logg-inn"))
                    .timeout(Duration.ofSeconds(5)).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean awaitHealthy() {
        for (var end = System.nanoTime() + LONGEST_START.toNanos(); System.nanoTime() < end;) {
            if (isHealthy()) {
                return true;
            }
            if (ended(50)) {
                return false;
            }
        }
        return false;
    }

    /** Returns when the app, which has been killed, is gone. */
    void awaitEnd() {
        process.onExit().join();
    }

    Target app() {
        return new Target(process.pid(), "java", "--skolen.data=" + data);
    }

    Target postgres() {
        return new Target(Long.parseLong(pidFile().getFirst().strip()), "postgres", data + "/postgres");
    }

    /** The rows themselves, past the app. */
    JdbcClient database() {
        try {
            return JdbcClient.create(new DriverManagerDataSource(
                    "jdbc:postgresql://127.0.0.1:%s/skolen".formatted(pidFile().get(PORT_LINE).strip()),
                    "skolen", Files.readString(data.resolve("postgres.password")).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to stop, and waits until it has. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!ended(60_000)) {
                throw new IllegalStateException("The school does not stop:\n" + lastWords());
            }
        }
    }

    private List<String> pidFile() {
        try {
            return Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ended(long withinMs) {
        try {
            return process.waitFor(withinMs, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String lastWords() {
        var lines = said().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
