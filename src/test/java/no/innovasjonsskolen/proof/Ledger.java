package no.innovasjonsskolen.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What one client was told is saved, forced to disk before it goes on: a word for the act, and its mark. */
final class Ledger implements AutoCloseable {

    /** What a client can be told. */
    enum Act {
        /** A text was saved, or kept aside. */
        WRITTEN,
        /** A participant is on the list. */
        LISTED,
        /** A participant is off the list. */
        TAKEN_OFF,
        /** An application was begun. */
        STARTED,
        /** An application was taken back. */
        WITHDRAWN,
        /** An application was sent with this text in it. */
        SENT
    }

    /** One promise. */
    record Ack(Act act, String mark) {

        @Override
        public String toString() {
            return act + " " + mark;
        }
    }

    private final Path file;
    private final FileChannel channel;

    Ledger(Path file) {
        this.file = file;
        try {
            this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Act act, String mark) {
        try {
            channel.write(StandardCharsets.UTF_8.encode(act + " " + mark + "\n"));
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Ack> read() {
        try {
            return Files.readAllLines(file).stream().map(line -> line.split(" ", 2))
                    .map(parts -> new Ack(Act.valueOf(parts[0]), parts[1])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
