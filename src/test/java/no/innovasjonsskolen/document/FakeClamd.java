package no.innovasjonsskolen.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import no.innovasjonsskolen.TalkingServer;

/** Speaks clamd's INSTREAM, and finds EICAR wherever it stands. Can be told to fail. */
final class FakeClamd implements AutoCloseable {

    /** How it fails. */
    enum Fault { NONE, CLOSES, IS_TOO_BUSY, BREAKS_OFF }

    final AtomicLong bytes = new AtomicLong();
    private final TalkingServer server = new TalkingServer(this::answer);
    private volatile Fault fault = Fault.NONE;

    String address() {
        return "127.0.0.1:" + server.port();
    }

    FakeClamd with(Fault wanted) {
        fault = wanted;
        return this;
    }

    private void answer(Socket guest) throws IOException {
        try (var in = new DataInputStream(guest.getInputStream())) {
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
        server.close();
    }
}
