package no.innovasjonsskolen.selection;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * The chance that is left of a draw when its ticket is taken: it decides the reserve's order and every new
 * draw after it. Nobody knew it before the draw, and everybody can compute it afterwards.
 *
 * @param hex 64 hexadecimal digits
 */
public record Seed(String hex) {

    /** The digest of the lottery's file, the beacon and the balls. */
    public static Seed of(byte[] lottery, Beacon beacon, String balls) {
        return new Seed(Digest.hex(Digest.sha256(lottery, beacon.bytes(),
                balls.getBytes(StandardCharsets.US_ASCII))));
    }

    /** All of them, in the order of the digest of the seed followed by the id. */
    public List<String> order(Collection<String> ids) {
        record Lot(String digest, String id) {}
        return ids.stream().map(id -> new Lot(digest(id), id))
                .sorted((one, other) -> one.digest().compareTo(other.digest())).map(Lot::id).toList();
    }

    /** The ticket of the first, second, third … new draw. */
    public long replacement(int draw, long tickets) {
        if (draw < 1) {
            throw new IllegalArgumentException("There is no new draw number " + draw);
        }
        return new BigInteger(digest("replacement" + draw), 16).mod(BigInteger.valueOf(tickets)).longValue();
    }

    private String digest(String text) {
        return Digest.hex(Digest.sha256(HexFormat.of().parseHex(hex), text.getBytes(StandardCharsets.UTF_8)));
    }
}
