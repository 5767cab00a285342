package no.innovasjonsskolen.selection;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import supranational.blst.BLST_ERROR;
import supranational.blst.P1_Affine;
import supranational.blst.P2_Affine;

/**
 * The public source of chance that draws take half of theirs from: drand's chain «quicknet». Some twenty
 * organisations sign the number of a round together every third second, so that nobody can know a signature
 * before its time, choose it, or hold it back alone. A recorded one is checked here without the net.
 */
final class Quicknet {

    /** The chain's name: a digest of its key, its pace and when it began. */
    static final String CHAIN = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971";

    static final String PUBLIC_KEY = "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c"
            + "8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb"
            + "5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a";

    static final Instant GENESIS = Instant.ofEpochSecond(1_692_803_367);

    static final Duration PERIOD = Duration.ofSeconds(3);

    /** Short signatures: on the first group, hashed to the curve as RFC 9380 says. */
    private static final String SCHEME = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";

    private Quicknet() {}

    /** When a round is signed; the first is number 1. */
    static Instant timeOf(long round) {
        return GENESIS.plus(PERIOD.multipliedBy(round - 1));
    }

    /** The first round that is signed at that moment or later. */
    static long roundAt(Instant moment) {
        var since = Duration.between(GENESIS, moment);
        if (since.isNegative()) {
            return 1;
        }
        var whole = since.dividedBy(PERIOD);
        return since.compareTo(PERIOD.multipliedBy(whole)) > 0 ? whole + 2 : whole + 1;
    }

    /** Whether the chain's key has signed this round so. */
    static boolean signed(long round, String signature) {
        try {
            var message = Digest.sha256(ByteBuffer.allocate(Long.BYTES).putLong(round).array());
            var key = new P2_Affine(HexFormat.of().parseHex(PUBLIC_KEY));
            return new P1_Affine(HexFormat.of().parseHex(signature))
                    .core_verify(key, true, message, SCHEME) == BLST_ERROR.BLST_SUCCESS;
        } catch (RuntimeException notAPoint) {
            // The library throws this very type when the bytes are no point of the curve.
            return false;
        }
    }
}
