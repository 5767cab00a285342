package no.innovasjonsskolen.ruling;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: what was written on an appeal, and every earlier text of it, is deleted for good when no appeal
 * is taken any more (fvl § 31). An appeal that was sent stands by itself, word for word. Made by the house
 * itself, every night.
 */
@Component
class ForgetAppealDrafts {

    private static final Actor HOUSE = Actor.system("ruling.retention");
    private static final int AT_ONCE = 500;
    /** More than a last day can be moved by Christmas or Easter: nobody loses what she may still send. */
    private static final int DAYS_OFF = 14;

    private final Appeals appeals;
    private final Drafts drafts;
    private final Journal journal;
    private final SchoolClock clock;

    ForgetAppealDrafts(Appeals appeals, Drafts drafts, Journal journal, SchoolClock clock) {
        this.appeals = appeals;
        this.drafts = drafts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that are left over are taken the next night. */
    @Scheduled(cron = "0 25 4 * * *", zone = "Europe/Oslo")
    @Transactional
    void forget() {
        var now = clock.instant();
        for (var draft : appeals.draftsOfRulingsBefore(now.atZone(SchoolClock.OSLO)
                .minusMonths(LegalDeadlines.MONTHS_OF_LATE_APPEAL).minusDays(DAYS_OFF).toInstant(),
                AT_ONCE)) {
            drafts.forget(draft.sheet());
            appeals.forgetDraft(draft.ruling());
            journal.record(now, HOUSE, "ruling.act.draft-forgotten",
                    new Subject(Ruling.KIND, draft.ruling().value()),
                    Map.of());
        }
    }
}
