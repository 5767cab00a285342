package no.innovasjonsskolen.ruling;

import static no.innovasjonsskolen.clock.SchoolClock.OSLO;

import java.time.LocalDate;
import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the school enters what the board decided. Where the appellant was right, the room of the case
 * makes the ruling that follows.
 */
@Component
class RecordBoardDecision {

    private final OfficeAppeals officeAppeals;
    private final Appeals appeals;
    private final AppealLetters appealLetters;
    private final Journal journal;
    private final SchoolClock clock;

    RecordBoardDecision(OfficeAppeals officeAppeals, Appeals appeals, AppealLetters appealLetters,
            Journal journal, SchoolClock clock) {
        this.officeAppeals = officeAppeals;
        this.appeals = appeals;
        this.appealLetters = appealLetters;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Recorded() implements Outcome {}

        /** The board cannot have decided before it got the appeal, nor in days to come. */
        record ImpossibleDay() implements Outcome {}

        /** One that came in time cannot be dismissed as late. */
        record CameInTime() implements Outcome {}

        /** The board does not have it, or has decided it before. */
        record NotAtTheBoard() implements Outcome {}
    }

    @Transactional
    Outcome record(Person me, AppealId id, Appeal.BoardDecision decision) {
        var now = clock.instant();
        var held = officeAppeals.hold(id, me.id());
        return switch (held.appeal().state()) {
            case Appeal.Forwarded forwarded -> {
                if (decision.on().isBefore(LocalDate.ofInstant(forwarded.at(), OSLO))
                        || decision.on().isAfter(LocalDate.ofInstant(now, OSLO))) {
                    yield new Outcome.ImpossibleDay();
                }
                if (decision.result() == Appeal.Result.DISMISSED_AS_LATE && !held.appeal().isLate()) {
                    yield new Outcome.CameInTime();
                }
                appeals.save(id, forwarded.decide(decision, me.name(), now), me);
                journal.record(now, me.asActor(), "ruling.act.appeal-decided", held.ruling().subject(),
                        Map.of("appeal", held.appeal().reference(), "result", decision.result().name()));
                appealLetters.tell(held.ruling(), held.appeal(), AppealLetters.News.DECIDED, now);
                yield new Outcome.Recorded();
            }
            case Appeal.Received _, Appeal.Withdrawn _, Appeal.Reversed _, Appeal.Decided _ ->
                new Outcome.NotAtTheBoard();
        };
    }
}
