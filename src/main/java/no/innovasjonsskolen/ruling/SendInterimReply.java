package no.innovasjonsskolen.ruling;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the school tells an appellant why it takes time, and when she can expect an answer. */
@Component
class SendInterimReply {

    private final OfficeAppeals officeAppeals;
    private final Appeals appeals;
    private final AppealLetters appealLetters;
    private final Journal journal;
    private final SchoolClock clock;

    SendInterimReply(OfficeAppeals officeAppeals, Appeals appeals, AppealLetters appealLetters,
            Journal journal, SchoolClock clock) {
        this.officeAppeals = officeAppeals;
        this.appeals = appeals;
        this.appealLetters = appealLetters;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Sent() implements Outcome {}

        /** One is sent, or the appeal does not wait for the school any more. */
        record NotNeeded() implements Outcome {}
    }

    @Transactional
    Outcome send(Person me, AppealId id, String text) {
        var now = clock.instant();
        var held = officeAppeals.hold(id, me.id());
        if (held.appeal().interimDue().isEmpty()) {
            return new Outcome.NotNeeded();
        }
        appeals.save(id, new Appeal.Interim(text, me.name(), now), me);
        journal.record(now, me.asActor(), "ruling.act.interim-reply", held.ruling().subject(),
                Map.of("appeal", held.appeal().reference()));
        appealLetters.tell(held.ruling(), held.appeal(), AppealLetters.News.INTERIM, now);
        return new Outcome.Sent();
    }
}
