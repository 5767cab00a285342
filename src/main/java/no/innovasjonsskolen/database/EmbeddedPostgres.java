package no.innovasjonsskolen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own PostgreSQL on one data folder: started, watched, started again if it dies, and stopped.
 *
 * <p>The server must end when the app does, however that ends. Linux can promise it (PDEATHSIG), but to
 * the <em>thread</em> that started the child; hence one thread that lives as long as this object.
 */
final class EmbeddedPostgres implements AutoCloseable {

    static final String ROLE = "skolen";
    static final String DATABASE = "skolen";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int PORTS_TO_TRY = 3;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final DataFolder folder;
    private final ServerCommand command;
    private final Leftovers leftovers;
    private final int fixedPort;
    private final String password;
    private final CompletableFuture<Integer> firstStart = new CompletableFuture<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Runnable> restartListeners = new CopyOnWriteArrayList<>();
    private final Thread keeper;

    private volatile @Nullable RunningServer server;

    private EmbeddedPostgres(DataFolder folder, ServerCommand command, int fixedPort) {
        this.folder = folder;
        this.command = command;
        this.leftovers = new Leftovers(folder);
        this.fixedPort = fixedPort;
        this.password = folder.password();
        this.keeper = Thread.ofPlatform().daemon().name("postgres-keeper").unstarted(this::keep);
    }

    /**
     * Starts the server and returns when it answers.
     *
     * @param port the port to listen on, or 0 for any free one
     * @param settings more settings as {@code name=value}; the last one of a name counts
     */
    static EmbeddedPostgres start(Path data, int port, List<String> settings) {
        return start(data, port, settings, Program::unpackedIn, ServerUser::of);
    }

    static EmbeddedPostgres start(
            Path data, int port, List<String> settings, Program.Source source, ServerUser.Choice choice) {
        var folder = DataFolder.open(data);
        try {
            var program = source.forData(folder.root());
            var user = choice.userFor(folder);
            if (!folder.holdsDatabase()) {
                new NewDatabase(folder, program, user).create();
            }
            folder.requireVersion(program.majorVersion());
            var command = new ServerCommand(folder, program, user, settings);
            var postgres = new EmbeddedPostgres(folder, command, port);
            postgres.begin();
            log.info("All data is kept in {} (PostgreSQL on port {})", folder.root(), postgres.port());
            return postgres;
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    String password() {
        return password;
    }

    int port() {
        return firstStart.join();
    }

    long pid() {
        var running = server;
        if (running == null) {
            throw new IllegalStateException("PostgreSQL has not been started");
        }
        return running.pid();
    }

    /** Called each time the server has died and is up again: every connection from before is dead. */
    void onRestart(Runnable listener) {
        restartListeners.add(listener);
    }

    @Override
    public void close() {
        closing.countDown();
        var running = server;
        if (running != null) {
            running.stop();
        }
        try {
            keeper.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        folder.close();
    }

    private void begin() {
        keeper.start();
        try {
            firstStart.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private void keep() {
        try {
            firstStart.complete(startOnSomePort());
        } catch (RuntimeException | Error failure) {
            firstStart.completeExceptionally(failure);
            return;
        }
        while (waitForEnd()) {
            log.error("PostgreSQL ended while the app is running. Starting it again");
            startAgain();
            tellOfRestart();
        }
    }

    private int startOnSomePort() {
        for (int attempt = 1;; attempt++) {
            var port = fixedPort == 0 ? freePort() : fixedPort;
            try {
                launch(port);
                return port;
            } catch (RunningServer.PortTaken taken) {
                if (fixedPort != 0 || attempt == PORTS_TO_TRY) {
                    throw new DatabaseRefused(
                            "Port %d is used by another program, so PostgreSQL could not start.\n%s"
                                    .formatted(port, taken.getMessage()),
                            "Choose another skolen.postgres.port, or leave it out and a free one is found.",
                            taken);
                }
            }
        }
    }

    // On the same port, since the pool knows no other; without end, since giving up helps nobody.
    private void startAgain() {
        for (long pause = 100; !isClosing(pause); pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
            try {
                launch(port());
                log.info("PostgreSQL is running again on port {}", port());
                return;
            } catch (RuntimeException failure) {
                log.error("PostgreSQL did not start; trying again", failure);
            }
        }
    }

    // Nothing a listener does may end this thread: the server would end with it.
    private void tellOfRestart() {
        try {
            restartListeners.forEach(Runnable::run);
        } catch (RuntimeException failure) {
            log.warn("A listener failed after PostgreSQL was started again", failure);
        }
    }

    private void launch(int port) {
        leftovers.clear();
        var starting = command.launch(port);
        server = starting;
        if (closing.getCount() == 0) {
            starting.stop();
        }
        starting.awaitReady();
    }

    /** True when the server ended by itself, false when we ended it. */
    private boolean waitForEnd() {
        var running = server;
        if (running != null) {
            running.awaitEnd();
        }
        return closing.getCount() > 0;
    }

    private boolean isClosing(long afterMs) {
        try {
            return closing.await(afterMs, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return true;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
