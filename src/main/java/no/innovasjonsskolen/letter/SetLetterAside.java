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

/** A decision: the office has reached the reader in another way, and takes the letter off its list. */
@Component
class SetLetterAside {

    /** How it ends. */
    sealed interface Outcome {

        /** It is off the list. */
        record Done() implements Outcome {}

        /** It has arrived, is on its way again, or has been set aside before. */
        record NotStopped() implements Outcome {}
    }

    private final Letters letters;
    private final Journal journal;
    private final SchoolClock clock;

    SetLetterAside(Letters letters, Journal journal, SchoolClock clock) {
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Outcome setAside(Person me, UUID id) {
        var now = clock.instant();
        var outgoing = letters.hold(id).orElseThrow(NotFound::new);
        return switch (outgoing.state()) {
            case Stopped stopped -> {
                letters.setAside(id, stopped.setAside(now));
                journal.record(now, me.asActor(), "letter.act.set-aside", outgoing.letter().about(),
                        Map.of("letter", id.toString(), "title", outgoing.letter().title(), "reason",
                                stopped.reason().name()));
                yield new Outcome.Done();
            }
            case Waiting _, Delivered _, SetAside _ -> new Outcome.NotStopped();
        };
    }
}
