package no.innovasjonsskolen.admission;

import java.time.Instant;

/** The municipal director's word that three or four people may take part all the way. */
sealed interface Guarantee {

    /** Nobody has been asked. */
    record NotAsked() implements Guarantee {}

    /** The director has been sent a personal link. */
    record AskedFor(String name, String email, Instant at) implements Guarantee {}

    /** Signed, by somebody who had the director's link. */
    record Signed(String name, String title, Instant at, String wording) implements Guarantee {}
}
