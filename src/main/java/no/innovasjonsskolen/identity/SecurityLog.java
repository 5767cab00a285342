package no.innovasjonsskolen.identity;

import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.database.AfterCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has happened that whoever guards the school must be able to see, as lines of their own in the log:
 * {@code event=signed-in person=… how=feide}. Ids only, never a person's words. What the school itself must
 * remember is in the journal.
 */
public final class SecurityLog {

    /** Alarms are made from this name, and from those of the events: they stay. */
    private static final Logger LOG = LoggerFactory.getLogger("no.innovasjonsskolen.security");

    private static final int LONGEST = 200;

    /** What may happen; {@code docs/operations.md} says when. */
    public enum Event {
        SIGNED_IN, SIGN_IN_FAILED, SIGNED_OUT, SESSIONS_ENDED, TOO_MANY_ATTEMPTS, NOT_ALLOWED, NOT_HERS,
        TOKEN_REFUSED,
        FOREIGN_PAGE, RIGHT_ENDED, EXPORTED, DOWNLOADED;

        /** As it is written. */
        public String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private SecurityLog() {}

    /**
     * Tells of it; of what is done in a transaction, once it is committed.
     *
     * @param person who did it, or whose right it was, if that is known
     * @param facts names and values by turns
     */
    public static void tell(Event event, Optional<PersonId> person, String... facts) {
        var line = new StringBuilder("event=").append(event.written()).append(" person=")
                .append(person.map(id -> id.value().toString()).orElse("-"));
        for (int i = 0; i < facts.length; i += 2) {
            line.append(' ').append(facts[i]).append('=').append(encoded(facts[i + 1]));
        }
        AfterCommit.run(() -> LOG.info(line.toString()));
    }

    /** Nothing that could be taken for another fact, or for another line. */
    private static String encoded(String value) {
        var whole = value.length() <= LONGEST ? value : value.substring(0, LONGEST);
        return whole.isEmpty() ? "-" : whole.replaceAll("[^A-Za-z0-9_.:/{}\\[\\]*-]", "_");
    }
}
