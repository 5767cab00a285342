package no.innovasjonsskolen.admission;

import java.time.Instant;

/**
 * The application as it was sent, once.
 *
 * @param number the first time is 1
 * @param afterDeadline sent in the rolling phase: never ahead of those who came before
 * @param content word for word, see {@link Content}
 * @param hash SHA-256 of the content, in hexadecimal
 */
record Submission(int number, String sentBy, Instant sentAt, boolean afterDeadline, String content,
        String hash) {}
