package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import no.innovasjonsskolen.letter.Recipient;
import no.innovasjonsskolen.municipality.MunicipalityNumber;

/**
 * What a municipal director has answered: that the participants from her municipality may take part all the
 * way.
 */
sealed interface Guarantee {

    /** Nobody has been asked. */
    record NotAsked() implements Guarantee {}

    /** The director has been sent a personal link. */
    record AskedFor(String name, String email, Instant at) implements Guarantee {

        Recipient director() {
            return new Recipient(name, email);
        }

        boolean isTo(Recipient other) {
            return email.equalsIgnoreCase(other.email());
        }

        /** @param by whoever had the link, which may be another than the one who was asked */
        Signed sign(String by, String title, Instant now, String wording, String content) {
            return new Signed(by, title, now, wording, content, this);
        }

        Declined decline(String by, String reason, Instant now) {
            return new Declined(by, reason, now);
        }
    }

    /**
     * Signed, by somebody who had the director's link.
     *
     * @param wording what was signed, word for word
     * @param content the application as it was read then, see {@link SubmittedText#unsigned}
     * @param asked whom the municipality asked, and where
     */
    record Signed(String name, String title, Instant at, String wording, String content, AskedFor asked)
            implements
                Guarantee {

        /** Whether the one who signed is called something else than the one who was asked. */
        boolean bySomebodyElse() {
            return !name.equalsIgnoreCase(asked.name());
        }

        /** Whether it was signed for the municipalities that apply together now. */
        boolean covers(Collection<MunicipalityNumber> municipalities) {
            return Set.copyOf(SubmittedText.municipalities(content)).equals(Set.copyOf(municipalities));
        }

        /** Others apply together than when it was signed. */
        Lapsed lapse() {
            return new Lapsed(name, at);
        }

        /** It was the wrong person's, and counts no more. */
        SetAside setAside(String by, String reason, Instant at) {
            return new SetAside(name, by, reason, at);
        }
    }

    /** It was signed for other municipalities than those that apply together now, and counts no more. */
    record Lapsed(String name, Instant at) implements Guarantee {}

    /** The director said no. */
    record Declined(String name, String reason, Instant at) implements Guarantee {}

    /**
     * It was signed, and does not count.
     *
     * @param signedBy whose signature it was
     */
    record SetAside(String signedBy, String by, String reason, Instant at) implements Guarantee {}
}
