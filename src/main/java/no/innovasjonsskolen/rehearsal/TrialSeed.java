package no.innovasjonsskolen.rehearsal;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.innovasjonsskolen.identity.Secret;
import no.innovasjonsskolen.selection.Digest;

/**
 * The chance of a draw on trial. It is drawn by the house itself, and cannot be taken for a real one: that is
 * 64 hexadecimal digits, made of balls and of a public number, and no program that checks draws reads this.
 */
record TrialSeed(String text) {

    /** What all of them begin with. */
    static final String MARK = "PRØVE-";

    private static final int HEXADECIMAL = 16;

    /** Always marked. */
    TrialSeed {
        if (!text.startsWith(MARK)) {
            throw new IllegalArgumentException("Not marked as a trial: " + text);
        }
    }

    /** A new one, that nobody can guess. */
    static TrialSeed random() {
        return new TrialSeed(MARK + Secret.random());
    }

    /** The ticket that wins. */
    long ticket(long tickets) {
        return new BigInteger(digest("ticket"), HEXADECIMAL).mod(BigInteger.valueOf(tickets)).longValue();
    }

    /** The order that these wait in. */
    List<String> order(Collection<String> codes) {
        return codes.stream().sorted(Comparator.comparing(this::digest)).toList();
    }

    private String digest(String what) {
        return Digest.fingerprint(text + "/" + what);
    }
}
