package no.innovasjonsskolen.document;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;

/** A file's bytes, read where they lie: never the whole of it in the program's own memory. */
final class Bytes {

    private static final byte[] END_OF_ARCHIVE = {'P', 'K', 5, 6};
    private static final int ARCHIVE_TAIL = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final ByteBuffer all;

    private Bytes(ByteBuffer all) {
        this.all = all;
    }

    /** Reads a file, and lets go of it. */
    static <T> T read(Path file, Function<Bytes, T> reading) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ); var memory = Arena.ofConfined()) {
            var mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), memory);
            return reading.apply(new Bytes(mapped.asByteBuffer()));
        }
    }

    static Bytes of(byte[] bytes) {
        return new Bytes(ByteBuffer.wrap(bytes));
    }

    int size() {
        return all.limit();
    }

    /** The byte here; -1 outside the file. */
    int at(int place) {
        return place < 0 || place >= all.limit() ? -1 : all.get(place) & 0xFF;
    }

    /** Two bytes, the larger first. */
    int pair(int place) {
        return at(place) << 8 | at(place + 1);
    }

    /** Four bytes, the largest first. */
    long four(int place) {
        return (long) pair(place) << 16 | pair(place + 2);
    }

    /** Two bytes, the smaller first. */
    int littlePair(int place) {
        return at(place) | at(place + 1) << 8;
    }

    /** Four bytes, the smallest first. */
    long littleFour(int place) {
        return littlePair(place) | (long) littlePair(place + 2) << 16;
    }

    /** Whether it is white space as PDF counts it. */
    static boolean isBlank(int sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t' || sign == '\f' || sign == 0;
    }

    boolean has(String text, int place) {
        return has(text.getBytes(StandardCharsets.ISO_8859_1), place);
    }

    boolean has(byte[] bytes, int place) {
        for (int i = 0; i < bytes.length; i++) {
            if (at(place + i) != (bytes[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** Where the text is last found at or after {@code from}; -1 when it is not. */
    int last(String text, int from) {
        for (int place = size() - text.length(); place >= Math.max(from, 0); place--) {
            if (has(text, place)) {
                return place;
            }
        }
        return -1;
    }

    /** The bytes from here on, for somebody who unpacks them. */
    ByteBuffer from(int place) {
        return all.slice(place, size() - place);
    }

    /** Whether an archive ends where the file ends: a file that begins as something else is then two. */
    boolean endsAsArchive() {
        for (int place = size() - ARCHIVE_TAIL; place >= Math.max(0,
                size() - ARCHIVE_TAIL - LONGEST_COMMENT); place--) {
            if (has(END_OF_ARCHIVE, place) && place + ARCHIVE_TAIL + littlePair(place + 20) == size()) {
                return true;
            }
        }
        return false;
    }
}
