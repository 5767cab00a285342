package no.innovasjonsskolen.selection;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The way the internet's standards body draws its nominating committee (RFC 3797), for a school that would
 * rather use published numbers, such as a lottery's, than balls of its own.
 *
 * @param key the numbers of all sources, as {@link #of} writes them
 */
public record Rfc3797(String key) {

    /** A draw has two bytes for its number. */
    private static final int DRAWS = 1 << 16;

    /** The sources in the order they were announced; the numbers of each count in rising order. */
    public static Rfc3797 of(List<? extends Collection<Long>> sources) {
        return new Rfc3797(sources.stream().map(source -> source.stream().sorted().map(number -> number + ".")
                .collect(Collectors.joining("", "", "/"))).collect(Collectors.joining()));
    }

    /** The digest behind a draw, counted from 0: the draw's number, the key and the number again. */
    public BigInteger digest(int draw) {
        if (draw < 0 || draw >= DRAWS) {
            throw new IllegalArgumentException("There is no draw number " + draw);
        }
        var number = new byte[]{(byte) (draw >> 8), (byte) draw};
        return new BigInteger(1, Digest.of("MD5", number, key.getBytes(StandardCharsets.UTF_8), number));
    }

    /** The ticket that the first digest points at, among those numbered from 0. */
    public long ticket(long tickets) {
        return digest(0).mod(BigInteger.valueOf(tickets)).longValue();
    }

    /** The first that are drawn from a numbered pool, in the order they are drawn. */
    public <T> List<T> draw(List<T> pool, int count) {
        var left = new ArrayList<>(pool);
        var drawn = new ArrayList<T>();
        for (int draw = 0; draw < count; draw++) {
            drawn.add(left.remove(digest(draw).mod(BigInteger.valueOf(left.size())).intValue()));
        }
        return List.copyOf(drawn);
    }
}
