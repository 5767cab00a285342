package no.innovasjonsskolen.disclosure;

import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.site.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: somebody, who need not say who she is, asks to see documents, and gets a receipt. */
@Component
class AskDisclosure {

    /** Who asks, in the journal. */
    static final Actor ANYBODY = Actor.system("disclosure.anybody");

    private final Disclosures disclosures;
    private final TellAsker tellAsker;
    private final Journal journal;
    private final SchoolClock clock;

    AskDisclosure(Disclosures disclosures, TellAsker tellAsker, Journal journal, SchoolClock clock) {
        this.disclosures = disclosures;
        this.tellAsker = tellAsker;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended: there is one way. */
    sealed interface Outcome {

        record Asked(Disclosure request) implements Outcome {}
    }

    @Transactional
    Outcome ask(String about, String email, Language language) {
        var now = clock.instant();
        var asked = disclosures.add(new DisclosureId(UUID.randomUUID()), about, email, language, now);
        journal.record(now, ANYBODY, "disclosure.act.asked", asked.subject(),
                Map.of("request", asked.reference()));
        tellAsker.tell(asked, DisclosureLetters.News.RECEIVED, now);
        return new Outcome.Asked(asked);
    }
}
