package no.innovasjonsskolen.letter;

import java.time.Duration;
import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.OutboxLetter.Delivered;
import no.innovasjonsskolen.letter.OutboxLetter.SetAside;
import no.innovasjonsskolen.letter.OutboxLetter.Stopped;
import no.innovasjonsskolen.letter.OutboxLetter.Waiting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the office says that letters to an address have come back. Many mail servers take a letter
 * first and return it later, to the mailbox that the office reads.
 */
@Component
class ReportReturned {

    private static final Duration LONGEST_WAY_BACK = Duration.ofDays(30);

    /** How it ends. */
    sealed interface Outcome {

        /** So many letters now stand as not delivered. */
        record Reported(int letters) implements Outcome {}

        /** No letter has been delivered there of late. */
        record NoSuchLetter() implements Outcome {}
    }

    private final Letters letters;
    private final Journal journal;
    private final SchoolClock clock;

    ReportReturned(Letters letters, Journal journal, SchoolClock clock) {
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome report(Person me, String email) {
        var now = clock.instant();
        var many = 0;
        for (var outgoing : letters.holdDelivered(email, now.minus(LONGEST_WAY_BACK))) {
            switch (outgoing.state()) {
                case Delivered delivered -> {
                    letters.returned(outgoing.id(), delivered.comeBack(now));
                    journal.record(now, me.asActor(), "letter.act.returned", outgoing.letter().about(),
                            Map.of("letter", outgoing.id().toString(), "title", outgoing.letter().title()));
                    many++;
                }
                // Somebody else has just reported it.
                case Waiting _, Stopped _, SetAside _ -> {
                }
            }
        }
        return many == 0 ? new Outcome.NoSuchLetter() : new Outcome.Reported(many);
    }
}
