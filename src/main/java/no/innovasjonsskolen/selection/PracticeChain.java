package no.innovasjonsskolen.selection;

/**
 * What the demo school draws with instead of the public source of chance, since its clock may be years ahead
 * of that. It proves nothing: everybody can compute any of its rounds beforehand, and whoever checks such a
 * draw is told so.
 */
public final class PracticeChain {

    /** Its name: SHA-256 of the text «innovasjonsskolen demo chain». */
    public static final String NAME = Digest.fingerprint("innovasjonsskolen demo chain");

    private PracticeChain() {}

    /** A round of it, with the numbers and times of the real one. */
    public static Beacon round(long round) {
        var signature = signature(round);
        return new Beacon(NAME, round, Beacon.of(round, signature).randomness(), signature);
    }

    /** Whether a beacon is one of its rounds, to the last sign. */
    static boolean holds(Beacon beacon) {
        return beacon.equals(round(beacon.round()));
    }

    /** SHA-256 of the name and the number, and its first half once more: as long as a signature, and none. */
    private static String signature(long round) {
        var digest = Digest.fingerprint(NAME + " " + round);
        return digest + digest.substring(0, digest.length() / 2);
    }
}
