package no.innovasjonsskolen.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.innovasjonsskolen.TalkingServer;

/** A mail server that fails where it is told to. Remembers each message it took, whole. */
final class FaultySmtp implements AutoCloseable {

    /** Where it goes wrong. */
    enum Fault {
        NONE, CLOSES_AT_ONCE, REFUSES_SENDER, REFUSES_READER, PUTS_READER_OFF, CLOSES_AT_DATA, REFUSES_LETTER,
        PUTS_LETTER_OFF, TAKES_AND_CLOSES, TAKES_AND_IS_SILENT
    }

    final List<String> taken = new CopyOnWriteArrayList<>();
    private final TalkingServer server = new TalkingServer(this::speak);
    private volatile Fault fault = Fault.NONE;
    private volatile String refusal = "550 5.1.1 No such reader";
    private volatile Runnable afterTaking = () -> {};

    int port() {
        return server.port();
    }

    FaultySmtp with(Fault wanted) {
        fault = wanted;
        return this;
    }

    /** Refuses the reader, in these words. */
    FaultySmtp refusing(String words) {
        refusal = words;
        return with(Fault.REFUSES_READER);
    }

    /** What happens when a message is taken, just before the sender is told so. */
    FaultySmtp afterTaking(Runnable then) {
        afterTaking = then;
        return this;
    }

    private void speak(Socket guest) throws IOException {
        try (var in = new BufferedReader(
                new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8))) {
            if (fault == Fault.CLOSES_AT_ONCE) {
                return;
            }
            say(guest, "220 faulty");
            for (String line; (line = in.readLine()) != null;) {
                if (!answer(guest, in, line)) {
                    return;
                }
            }
        }
    }

    private boolean answer(Socket guest, BufferedReader in, String line) throws IOException {
        if (line.startsWith("MAIL") && fault == Fault.REFUSES_SENDER) {
            say(guest, "550 5.7.1 We do not know you");
            return true;
        }
        if (line.startsWith("RCPT") && (fault == Fault.REFUSES_READER || fault == Fault.PUTS_READER_OFF)) {
            say(guest, fault == Fault.REFUSES_READER ? refusal : "450 4.2.1 Come back later");
            return true;
        }
        if (!line.equals("DATA")) {
            say(guest, line.startsWith("QUIT") ? "221 bye" : "250 ok");
            return !line.startsWith("QUIT");
        }
        if (fault == Fault.CLOSES_AT_DATA) {
            return false;
        }
        say(guest, "354 go on");
        taken.add(message(in));
        return switch (fault) {
            case TAKES_AND_CLOSES -> false;
            case TAKES_AND_IS_SILENT -> in.readLine() != null;
            case REFUSES_LETTER, PUTS_LETTER_OFF -> {
                say(guest, fault == Fault.REFUSES_LETTER ? "554 5.7.1 Looks like spam" : "451 4.7.1 Not now");
                yield true;
            }
            case NONE, CLOSES_AT_ONCE, REFUSES_SENDER, REFUSES_READER, PUTS_READER_OFF, CLOSES_AT_DATA -> {
                afterTaking.run();
                say(guest, "250 taken");
                yield true;
            }
        };
    }

    private static String message(BufferedReader in) throws IOException {
        var message = new StringBuilder();
        for (String line; !(line = in.readLine()).equals(".");) {
            message.append(line).append('\n');
        }
        return message.toString();
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The names of the messages it took. */
    List<String> messageIds() {
        return taken.stream().flatMap(String::lines)
                .filter(line -> line.startsWith("Message-ID:")).toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
