package no.innovasjonsskolen.disclosure;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever has waited five working days that the silence counts as a refusal that she can appeal
 * against (offentleglova § 32); once.
 */
@Component
class TellOfSilence {

    private static final Actor HOUSE = Actor.system("disclosure.silence");
    private static final int AT_A_TIME = 200;

    private final Disclosures disclosures;
    private final TellAsker tellAsker;
    private final Journal journal;
    private final SchoolClock clock;

    TellOfSilence(Disclosures disclosures, TellAsker tellAsker, Journal journal, SchoolClock clock) {
        this.disclosures = disclosures;
        this.tellAsker = tellAsker;
        this.journal = journal;
        this.clock = clock;
    }

    /** The row that remembers it is taken by one node, so that a letter and its entry are written once. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 70_000)
    @Transactional
    public void tell() {
        var now = clock.instant();
        disclosures.waitingUntold(AT_A_TIME).stream().filter(it -> it.isSilent(now))
                .filter(it -> disclosures.hold(it.id()).isSilent(now)) // Nobody has answered meanwhile.
                .filter(it -> disclosures.tellOfSilence(it.id(), now)).forEach(it -> {
                    journal.record(now, HOUSE, "disclosure.act.silence-told", it.subject(),
                            Map.of("request", it.reference()));
                    tellAsker.tell(it, DisclosureLetters.News.SILENCE, now);
                });
    }
}
