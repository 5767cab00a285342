package no.innovasjonsskolen.document;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The virus scanner clamd, asked by its command INSTREAM when {@code skolen.clamd} says where it is. A
 * scanner that does not answer has not said that a file is clean.
 */
@Component
class Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);
    private static final int PATIENCE_MS = 20_000;

    private final Optional<InetSocketAddress> where;

    Scanner(@Value("${skolen.clamd:}") String where) {
        this.where = where.isBlank() ? Optional.empty() : Optional.of(address(where));
    }

    /** What it says. */
    sealed interface Verdict {}

    /** Nothing found, by whom. */
    record Clean(String by) implements Verdict {}

    /** Something found. */
    record Found(String name) implements Verdict {}

    /** No answer. */
    record NoAnswer() implements Verdict {}

    /** Whether one is configured. */
    boolean isThere() {
        return where.isPresent();
    }

    Verdict scan(Path file) {
        return where.map(address -> ask(address, file)).orElseGet(() -> new Clean("nobody"));
    }

    private static Verdict ask(InetSocketAddress address, Path file) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), 3_000);
            socket.setSoTimeout(PATIENCE_MS);
            send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 65_536)));
            return verdict(new String(socket.getInputStream().readNBytes(4_096), StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("The virus scanner at {} did not answer: {}", address, e.toString());
            return new NoAnswer();
        }
    }

    private static void send(Path file, DataOutputStream to) throws IOException {
        to.writeBytes("zINSTREAM\0");
        try (var content = Files.newInputStream(file)) {
            var chunk = new byte[32 * 1024];
            for (int read; (read = content.read(chunk)) > 0;) {
                to.writeInt(read);
                to.write(chunk, 0, read);
            }
        }
        to.writeInt(0);
        to.flush();
    }

    /** {@code stream: OK}, {@code stream: Eicar-Signature FOUND}, or an error such as a size limit. */
    private static Verdict verdict(String answer) {
        var line = answer.replace("\0", "").strip();
        if (line.equals("stream: OK")) {
            return new Clean("clamd");
        }
        if (line.startsWith("stream: ") && line.endsWith(" FOUND")) {
            return new Found(line.substring("stream: ".length(), line.length() - " FOUND".length()));
        }
        LOG.warn("The virus scanner answered «{}»", line);
        return new NoAnswer();
    }

    private static InetSocketAddress address(String text) {
        var parts = text.strip().split(":");
        if (parts.length != 2 || !parts[1].matches("\\d{1,5}")) {
            throw new IllegalArgumentException("skolen.clamd is host:port, not «%s»".formatted(text));
        }
        return InetSocketAddress.createUnresolved(parts[0], Integer.parseInt(parts[1]));
    }
}
