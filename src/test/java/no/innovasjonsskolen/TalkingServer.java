package no.innovasjonsskolen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Listens on a free port of this machine, and talks with each one that connects, until it is closed. */
public final class TalkingServer implements AutoCloseable {

    private final Conversation conversation;
    private final ServerSocket socket;

    /** What is said to one that has connected. The connection is closed afterwards. */
    public interface Conversation {
        void with(Socket guest) throws IOException;
    }

    public TalkingServer(Conversation conversation) {
        this.conversation = conversation;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var guest = socket.accept();
                Thread.ofVirtual().start(() -> talk(guest));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest) {
            conversation.with(guest);
        } catch (IOException e) {
            // The other side hung up.
        }
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
