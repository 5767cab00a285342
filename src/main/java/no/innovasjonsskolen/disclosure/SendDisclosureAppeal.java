package no.innovasjonsskolen.disclosure;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.disclosure.Disclosure.Answered;
import no.innovasjonsskolen.disclosure.Disclosure.Appealed;
import no.innovasjonsskolen.disclosure.Disclosure.Sent;
import no.innovasjonsskolen.disclosure.Disclosure.Waiting;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the school stands by what it has said, and sends the appeal to the body above it. */
@Component
class SendDisclosureAppeal {

    private final Disclosures disclosures;
    private final TellAsker tellAsker;
    private final Journal journal;
    private final SchoolClock clock;

    SendDisclosureAppeal(Disclosures disclosures, TellAsker tellAsker, Journal journal, SchoolClock clock) {
        this.disclosures = disclosures;
        this.tellAsker = tellAsker;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Sent() implements Outcome {}

        /** No appeal waits. */
        record NotWaiting() implements Outcome {}
    }

    @Transactional
    Outcome send(Person me, DisclosureId id, String statement) {
        var now = clock.instant();
        var held = disclosures.hold(id);
        return switch (held.state()) {
            case Appealed appealed -> {
                disclosures.save(id, appealed.send(statement, me.name(), now), me);
                journal.record(now, me.asActor(), "disclosure.act.appeal-sent", held.subject(),
                        Map.of("request", held.reference()));
                tellAsker.tell(held, DisclosureLetters.News.SENT, now);
                yield new Outcome.Sent();
            }
            case Waiting _, Answered _, Sent _ -> new Outcome.NotWaiting();
        };
    }
}
