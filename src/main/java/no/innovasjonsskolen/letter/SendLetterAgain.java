package no.innovasjonsskolen.letter;

import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.OutboxLetter.Delivered;
import no.innovasjonsskolen.letter.OutboxLetter.SetAside;
import no.innovasjonsskolen.letter.OutboxLetter.Stopped;
import no.innovasjonsskolen.letter.OutboxLetter.Waiting;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the office sends a letter that nobody took once more, to the same address. */
@Component
class SendLetterAgain {

    /** How it ends. */
    sealed interface Outcome {

        /** It is in the outbox. */
        record Queued() implements Outcome {}

        /** It has arrived, is on its way already, or has been set aside. */
        record NotStopped() implements Outcome {}
    }

    private final Letters letters;
    private final Journal journal;
    private final SchoolClock clock;

    SendLetterAgain(Letters letters, Journal journal, SchoolClock clock) {
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome send(Person me, UUID id) {
        var now = clock.instant();
        var outgoing = letters.hold(id).orElseThrow(NotFound::new);
        return switch (outgoing.state()) {
            case Stopped stopped -> {
                letters.queueAgain(id, stopped.sendAgain());
                journal.record(now, me.asActor(), "letter.act.sent-again", outgoing.letter().about(),
                        Map.of("letter", id.toString(), "title", outgoing.letter().title()));
                yield new Outcome.Queued();
            }
            case Waiting _, Delivered _, SetAside _ -> new Outcome.NotStopped();
        };
    }
}
