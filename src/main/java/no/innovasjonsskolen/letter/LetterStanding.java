package no.innovasjonsskolen.letter;

import java.time.Instant;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * How a letter stands: to whom it went, and how far it has come. Nothing in it is for technicians.
 *
 * @param key the effect it tells of, as its writer named it
 * @param sentAt when it was written and handed over for delivery
 */
public record LetterStanding(String key, Subject about, Recipient to, String title, Instant sentAt,
        Progress progress) {

    /** How far it has come, which says itself to a reader. */
    public sealed interface Progress extends Worded {}

    /** @param delayed whether it has been tried, in vain so far */
    public record OnItsWay(boolean delayed) implements Progress {

        @Override
        public String in(Words words) {
            return words.localize(delayed ? "letter.progress.delayed" : "letter.progress.on-its-way");
        }
    }

    /** The reader's mail server has taken it; whether she has read it, nobody knows. */
    public record Delivered(Instant at) implements Progress {

        @Override
        public String in(Words words) {
            return words.localize("letter.progress.delivered", at);
        }
    }

    /** It will not arrive unless somebody does something. */
    public record NotDelivered(Instant at, StopReason reason) implements Progress {

        @Override
        public String in(Words words) {
            return words.localize("letter.progress.not-delivered", reason);
        }
    }

    /** It did not arrive, and the office has found another way. */
    public record SetAside(Instant at, StopReason reason) implements Progress {

        @Override
        public String in(Words words) {
            return words.localize("letter.progress.set-aside", reason);
        }
    }

    static LetterStanding of(OutboxLetter outgoing) {
        var letter = outgoing.letter();
        return new LetterStanding(letter.key(), letter.about(), letter.to(), letter.title(),
                outgoing.writtenAt(), progress(outgoing.state()));
    }

    private static Progress progress(OutboxLetter.State state) {
        return switch (state) {
            case OutboxLetter.Waiting(var attempts, _) -> new OnItsWay(attempts > 0);
            case OutboxLetter.Delivered(var at) -> new Delivered(at);
            case OutboxLetter.Stopped(var at, var reason, _) -> new NotDelivered(at, reason);
            case OutboxLetter.SetAside(var at, var reason) -> new SetAside(at, reason);
        };
    }
}
