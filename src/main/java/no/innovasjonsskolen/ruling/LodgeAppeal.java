package no.innovasjonsskolen.ruling;

import java.util.Map;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the party appeals against her ruling. One that comes late is taken too, for the board may find
 * special reasons to try it; after a year none is.
 */
@Component
class LodgeAppeal {

    private final RulingRows rows;
    private final Appeals appeals;
    private final Notices notices;
    private final AppealLetters appealLetters;
    private final Journal journal;
    private final SchoolClock clock;

    LodgeAppeal(RulingRows rows, Appeals appeals, Notices notices, AppealLetters appealLetters,
            Journal journal, SchoolClock clock) {
        this.rows = rows;
        this.appeals = appeals;
        this.notices = notices;
        this.appealLetters = appealLetters;
        this.journal = journal;
        this.clock = clock;
    }

    /** How often one can appeal against one ruling; each sends letters, and is kept. */
    static final int MOST = 5;

    /** How it ended. */
    sealed interface Outcome {

        record Lodged(AppealId id) implements Outcome {}

        /** There is one already: a double click, or another window. */
        record LodgedBefore(AppealId id) implements Outcome {}

        /** Another ruling has come in its place, and that one can be appealed against. */
        record Replaced(RulingId later) implements Outcome {}

        /** More than a year has passed. */
        record NeverTaken() implements Outcome {}

        /** She has appealed and withdrawn so often that it is no appeal any more. */
        record TooOften() implements Outcome {}
    }

    @Transactional
    Outcome lodge(Person me, RulingId id, String text, String lateReason) {
        var now = clock.instant();
        var ruling = rows.get(id, me.id());
        var lodged = appeals.hold(id);
        var before = lodged.stream().filter(it -> !(it.state() instanceof Appeal.Withdrawn)).findFirst();
        if (before.isPresent()) {
            return new Outcome.LodgedBefore(before.get().id());
        }
        var later = rows.successor(id);
        if (later.isPresent()) {
            return new Outcome.Replaced(later.get());
        }
        if (LegalDeadlines.lateAppeal(ruling.madeAt()).hasPassed(now)) {
            return new Outcome.NeverTaken();
        }
        if (lodged.size() >= MOST) {
            return new Outcome.TooOften();
        }
        // Whoever appeals knows of the ruling, whatever became of the letter.
        var lastDay = notices.lastDay(ruling.opened(now)).orElseThrow();
        var appeal = appeals.add(new AppealId(UUID.randomUUID()), id, me, text, lateReason, lastDay, now);
        journal.record(now, me.asActor(), "ruling.act.appealed", ruling.subject(),
                appeal.isLate() ? Map.of("appeal", appeal.reference(), "late", "true")
                        : Map.of("appeal", appeal.reference()));
        appealLetters.tell(ruling, appeal, AppealLetters.News.RECEIVED, now);
        return new Outcome.Lodged(appeal.id());
    }
}
