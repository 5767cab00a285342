package no.innovasjonsskolen.form;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An address that is none too likely: its domain is one slip of the finger from one that many have, or from a
 * Norwegian municipality's. It is asked about, never refused: somebody may own the unlikely one.
 */
final class EmailTypo {

    /** What people mean. Shorter names have too many neighbours that are somebody's. */
    private static final Set<String> MEANT = Set.of("gmail.com", "hotmail.com", "hotmail.no", "outlook.com",
            "online.no", "yahoo.com", "yahoo.no", "icloud.com");

    /** Names that are found under one top only. */
    private static final Set<String> ONE_TOP = Set.of("gmail.com", "icloud.com");

    /** One slip from what people mean, and in use. */
    private static final Set<String> IN_USE = Set.of("ymail.com", "mail.com", "email.com");

    private static final String MUNICIPALITY = "kommune";
    private static final String NORWAY = "no";
    private static final int SLIPS_IN_MUNICIPALITY = 2;

    private EmailTypo() {}

    /** The address that may have been meant; empty for one that nobody would wonder about. */
    static Optional<String> meant(String address) {
        var at = address.lastIndexOf('@') + 1;
        var domain = address.substring(at).toLowerCase(Locale.ROOT);
        return MEANT.contains(domain) || IN_USE.contains(domain) ? Optional.empty()
                : Stream.concat(likely(domain), municipality(domain)).findFirst()
                        .map(meant -> address.substring(0, at) + meant);
    }

    private static Stream<String> likely(String domain) {
        return Stream.concat(MEANT.stream().sorted().filter(it -> slips(domain, it) == 1),
                ONE_TOP.stream().filter(it -> name(domain).equals(name(it))));
    }

    /** {@code lom.komune.no} and {@code lom.kommune.com} for {@code lom.kommune.no}. */
    private static Stream<String> municipality(String domain) {
        var labels = domain.split("\\.");
        if (labels.length < 3) {
            return Stream.empty();
        }
        var kind = labels[labels.length - 2];
        var top = labels[labels.length - 1];
        var misspelt = !kind.equals(MUNICIPALITY) && slips(kind, MUNICIPALITY) <= SLIPS_IN_MUNICIPALITY;
        var abroad = kind.equals(MUNICIPALITY) && !top.equals(NORWAY);
        var end = domain.length() - kind.length() - top.length() - 1;
        return misspelt && top.equals(NORWAY) || abroad
                ? Stream.of(domain.substring(0, end) + MUNICIPALITY + "." + NORWAY) : Stream.empty();
    }

    private static String name(String domain) {
        return domain.substring(0, Math.max(0, domain.lastIndexOf('.')));
    }

    /**
     * Damerau and Levenshtein's distance, without a second change where two letters were swapped: letters
     * forgotten, added, mistaken for another, or swapped with the next.
     */
    static int slips(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : Math.min(
                        rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                        Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[one.length()][other.length()];
    }
}
