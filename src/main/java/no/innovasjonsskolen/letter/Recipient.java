package no.innovasjonsskolen.letter;

import no.innovasjonsskolen.form.ContactDetails;

/** Who gets a letter, and where. */
public record Recipient(String name, String email) {

    /** Refuses an address that no letter can reach; ask {@link #canReach} about one that somebody typed. */
    public Recipient {
        Printable.line(name);
        if (!canReach(email)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Whether this is an e-mail address: one, whole, without a name around it. */
    public static boolean canReach(String email) {
        return ContactDetails.isEmail(email);
    }

    /** The address as mail servers write it: a domain such as {@code vågå.no} has a form in ASCII. */
    String asciiEmail() {
        return ContactDetails.asciiEmail(email);
    }
}
