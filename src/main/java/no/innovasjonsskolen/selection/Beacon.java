package no.innovasjonsskolen.selection;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A recorded round of the public source of chance.
 *
 * @param chain the source's name
 * @param round its number
 * @param randomness what it brought: the digest of its signature, in hexadecimal
 * @param signature what proves that nobody chose it, in hexadecimal
 */
public record Beacon(String chain, long round, String randomness, String signature) {

    /** The public chain's name. */
    public static final String CHAIN = Quicknet.CHAIN;

    /** A meeting must have written down its balls before the round exists that they are added to. */
    public static final Duration WAIT = Duration.ofMinutes(10);

    /** A round with this signature; it may be forged until it is {@link #signed()}. */
    public static Beacon of(long round, String signature) {
        return new Beacon(Quicknet.CHAIN, round, randomness(signature), signature);
    }

    /** The one round that counts for a draw that is held then: the first when the wait is over. */
    public static long roundFor(Instant heldAt) {
        return Quicknet.roundAt(heldAt.plus(WAIT));
    }

    /** When the round is signed, for the announcement. */
    public static Instant timeOf(long round) {
        return Quicknet.timeOf(round);
    }

    /** Whether the source's public key proves the signature. */
    public boolean signed() {
        return chain.equals(Quicknet.CHAIN) && Quicknet.signed(round, signature);
    }

    /** Whether it is a round of the demo school's chain, which everybody can compute beforehand. */
    public boolean isDemo() {
        return chain.equals(PracticeChain.NAME) && PracticeChain.holds(this);
    }

    /** Whether the randomness is the signature's digest. */
    boolean digested() {
        return randomness.equals(randomness(signature));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(randomness);
    }

    private static String randomness(String signature) {
        return Digest.hex(Digest.sha256(HexFormat.of().parseHex(signature)));
    }
}
