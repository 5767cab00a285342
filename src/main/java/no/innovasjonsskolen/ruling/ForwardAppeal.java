package no.innovasjonsskolen.ruling;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the school has considered the case again, finds no reason to make another ruling, and sends the
 * appeal to the board with a statement (fvl § 33).
 */
@Component
class ForwardAppeal {

    private final OfficeAppeals officeAppeals;
    private final Appeals appeals;
    private final AppealLetters appealLetters;
    private final Journal journal;
    private final SchoolClock clock;

    ForwardAppeal(OfficeAppeals officeAppeals, Appeals appeals, AppealLetters appealLetters, Journal journal,
            SchoolClock clock) {
        this.officeAppeals = officeAppeals;
        this.appeals = appeals;
        this.appealLetters = appealLetters;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Forwarded() implements Outcome {}

        /** It does not wait for the school any more. */
        record NotWaiting() implements Outcome {}
    }

    @Transactional
    Outcome forward(Person me, AppealId id, String statement) {
        var now = clock.instant();
        var held = officeAppeals.hold(id, me.id());
        return switch (held.appeal().state()) {
            case Appeal.Received received -> {
                appeals.save(id, received.forward(statement, me.name(), now), me);
                journal.record(now, me.asActor(), "ruling.act.appeal-forwarded", held.ruling().subject(),
                        Map.of("appeal", held.appeal().reference()));
                appealLetters.tell(held.ruling(), held.appeal(), AppealLetters.News.FORWARDED, now);
                yield new Outcome.Forwarded();
            }
            case Appeal.Forwarded _, Appeal.Withdrawn _, Appeal.Reversed _, Appeal.Decided _ ->
                new Outcome.NotWaiting();
        };
    }
}
