package no.innovasjonsskolen.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import no.innovasjonsskolen.document.Inspection.Busy;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads files on a few threads of its own, half as many as the machine has cores: whatever somebody sends,
 * the pages keep the rest. Who comes when many are waiting is asked to come again.
 */
@Component
class InspectionQueue implements DisposableBean {

    private static final int MOST_WAITING = 20;

    private final Inspector inspector;
    private final ThreadPoolExecutor readers;

    InspectionQueue(Inspector inspector) {
        this.inspector = inspector;
        var threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        this.readers = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("file-reader-", 1).factory());
    }

    /** What the file is, or {@link Busy}; waits for its turn. */
    Inspection inspect(Path file) throws IOException {
        try {
            return answer(readers.submit((Callable<Inspection>) () -> inspector.inspect(file)));
        } catch (RejectedExecutionException e) {
            return new Busy();
        }
    }

    private static Inspection answer(Future<Inspection> reading) throws IOException {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            return new Busy();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException broken -> throw broken;
                case UncheckedIOException broken -> throw broken.getCause();
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    @Override
    public void destroy() {
        readers.shutdownNow();
    }
}
