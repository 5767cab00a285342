package planted;

import java.io.IOException;
import java.net.Socket;
import java.util.Random;

/** Faults planted for the rules to find: a number that can be guessed, a program started, a way out of the house. */
class OpensDoors {

    int guessed() {
        return new Random(7).nextInt();
    }

    void starts() throws IOException {
        new ProcessBuilder("sh", "-c", "true").start();
    }

    boolean calls() throws IOException {
        try (var socket = new Socket("localhost", 1)) {
            return socket.isConnected();
        }
    }
}
