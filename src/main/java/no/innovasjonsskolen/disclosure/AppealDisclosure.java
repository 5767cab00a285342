package no.innovasjonsskolen.disclosure;

import java.time.Instant;
import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.disclosure.Disclosure.Answered;
import no.innovasjonsskolen.disclosure.Disclosure.Appeal;
import no.innovasjonsskolen.disclosure.Disclosure.Appealed;
import no.innovasjonsskolen.disclosure.Disclosure.Sent;
import no.innovasjonsskolen.disclosure.Disclosure.Waiting;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: whoever was refused, wholly or in part, or got no answer in time, appeals. She is found through
 * the link in her letter.
 */
@Component
class AppealDisclosure {

    private final Disclosures disclosures;
    private final TellAsker tellAsker;
    private final Journal journal;
    private final SchoolClock clock;

    AppealDisclosure(Disclosures disclosures, TellAsker tellAsker, Journal journal, SchoolClock clock) {
        this.disclosures = disclosures;
        this.tellAsker = tellAsker;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Lodged() implements Outcome {}

        /** There is nothing to appeal against, or not any more; or she has appealed. */
        record NotNow() implements Outcome {}
    }

    @Transactional
    Outcome appeal(String secret, String text) {
        var now = clock.instant();
        var held = disclosures.holdBehind(secret);
        if (!held.mayAppeal(now) || disclosures.hasAppealed(held.id())) {
            return new Outcome.NotNow();
        }
        var appeal = new Appeal(text, now);
        return switch (held.state()) {
            case Waiting waiting -> lodge(held, waiting.appeal(appeal), now);
            case Answered answered -> lodge(held, answered.appeal(appeal), now);
            case Appealed _, Sent _ -> new Outcome.NotNow();
        };
    }

    private Outcome lodge(Disclosure held, Appealed appealed, Instant now) {
        disclosures.save(held.id(), appealed.appeal());
        journal.record(now, AskDisclosure.ANYBODY, "disclosure.act.appealed", held.subject(),
                Map.of("request", held.reference()));
        tellAsker.tell(held, DisclosureLetters.News.APPEALED, now);
        return new Outcome.Lodged();
    }
}
