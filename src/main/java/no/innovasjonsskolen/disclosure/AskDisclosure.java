package no.innovasjonsskolen.disclosure;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.site.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody, who need not say who she is, asks to see documents, and gets a receipt. Every request
 * is taken; an address that has had {@link #RECEIPTS} in a day gets no more of them, whoever wrote it, and
 * she who asks is led to her request at once.
 */
@Component
class AskDisclosure {

    /** Who asks, in the journal. */
    static final Actor ANYBODY = Actor.system("disclosure.anybody");

    /** More than anybody asks in a day, and few enough that nobody can bury another's letters in them. */
    static final int RECEIPTS = 10;

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

    /** How it ended. */
    sealed interface Outcome {

        /** She has a letter with her link. */
        record Told(Disclosure request) implements Outcome {}

        /** @param link hers, within the house: no letter goes with it */
        record NotTold(Disclosure request, String link) implements Outcome {}
    }

    @Transactional
    Outcome ask(String about, String email, Language language) {
        var now = clock.instant();
        var asked = disclosures.add(new DisclosureId(UUID.randomUUID()), about, email, language, now);
        journal.record(now, ANYBODY, "disclosure.act.asked", asked.subject(),
                Map.of("request", asked.reference()));
        if (disclosures.askedSince(now.minus(Duration.ofDays(1)), email) > RECEIPTS) {
            return new Outcome.NotTold(asked, DisclosurePage.url(disclosures.newLink(asked.id())));
        }
        tellAsker.tell(asked, DisclosureLetters.News.RECEIVED, now);
        return new Outcome.Told(asked);
    }
}
