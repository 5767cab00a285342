package no.innovasjonsskolen.selection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints. */
public final class Digest {

    private Digest() {}

    /** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
    public static String fingerprint(String text) {
        return hex(sha256(text));
    }

    static byte[] sha256(byte[]... parts) {
        return of("SHA-256", parts);
    }

    static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] of(String algorithm, byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance(algorithm);
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
