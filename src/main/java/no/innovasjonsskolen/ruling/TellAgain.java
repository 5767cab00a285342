package no.innovasjonsskolen.ruling;

import java.time.Duration;
import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells once more of a ruling that its party has not opened in a week (eForvaltningsforskriften § 8). */
@Component
class TellAgain {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final int AT_A_TIME = 200;

    private final RulingRows rows;
    private final RulingLetters rulingLetters;
    private final TellParty tellParty;
    private final Journal journal;
    private final SchoolClock clock;

    TellAgain(RulingRows rows, RulingLetters rulingLetters, TellParty tellParty, Journal journal,
            SchoolClock clock) {
        this.rows = rows;
        this.rulingLetters = rulingLetters;
        this.tellParty = tellParty;
        this.journal = journal;
        this.clock = clock;
    }

    /** The row that remembers it is taken by one node, so that a letter and its entry are written once. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    @Transactional
    public void tell() {
        var now = clock.instant();
        for (var ruling : rows.all(rows.unopenedSince(now.minus(A_WEEK), AT_A_TIME))) {
            if (rows.tellAgain(ruling.id(), now)) {
                tellParty.tell(ruling, rulingLetters::second, now);
                journal.record(now, Actor.system("second notice"), "ruling.act.told-again",
                        ruling.subject(), Map.of());
            }
        }
    }
}
