package no.innovasjonsskolen.letter;

import java.net.IDN;
import java.util.regex.Pattern;

/** Who gets a letter, and where. */
public record Recipient(String name, String email) {

    private static final String ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final String LABEL = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile(
            "(" + LABEL + "\\.)+[a-z][a-z0-9-]*[a-z0-9]", Pattern.CASE_INSENSITIVE);

    /** Refuses an address that no letter can reach; ask {@link #canReach} about one that somebody typed. */
    public Recipient {
        Printable.line(name);
        if (!canReach(email)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Whether this has the form of an e-mail address: one, whole, without a name around it. */
    public static boolean canReach(String email) {
        var at = email.lastIndexOf('@');
        return at > 0 && at <= 64 && email.length() <= 254
                && LOCAL_PART.matcher(email.substring(0, at)).matches()
                && DOMAIN.matcher(ascii(email.substring(at + 1))).matches();
    }

    /** The address as mail servers write it: a domain such as {@code vågå.no} has a form in ASCII. */
    String asciiEmail() {
        var at = email.lastIndexOf('@');
        return email.substring(0, at + 1) + ascii(email.substring(at + 1));
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
