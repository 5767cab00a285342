package no.innovasjonsskolen.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** Speaks clamd's INSTREAM, and finds EICAR wherever it stands. Can be told to fail. */
final class FakeClamd implements AutoCloseable {

    /** How it fails. */
    enum Fault { NONE, CLOSES, IS_TOO_BUSY, BREAKS_OFF }

    final AtomicLong bytes = new AtomicLong();
    private final ServerSocket socket;
    private volatile Fault fault = Fault.NONE;

    FakeClamd() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    FakeClamd with(Fault wanted) {
        fault = wanted;
        return this;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var guest = socket.accept();
                Thread.ofVirtual().start(() -> answer(guest));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket guest) {
        try (guest; var in = new DataInputStream(guest.getInputStream())) {
            if (fault == Fault.CLOSES) {
                return;
            }
            if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
                guest.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
                return;
            }
            var content = new StringBuilder();
            for (int length; (length = in.readInt()) > 0;) {
                content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
                bytes.addAndGet(length);
            }
            guest.getOutputStream().write(verdict(content).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // The other side hung up.
        }
    }

    private String verdict(StringBuilder content) {
        return switch (fault) {
            case IS_TOO_BUSY -> "INSTREAM size limit exceeded. ERROR\0";
            case BREAKS_OFF -> "stream: ";
            case NONE, CLOSES -> content.indexOf("EICAR-STANDARD-ANTIVIRUS") >= 0
                    ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0";
        };
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
