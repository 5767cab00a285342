package no.innovasjonsskolen.identity;

import java.util.Map;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody is logged in no longer where she was. Made by herself, for all other places than the
 * one she is at; or by operations, when a device is lost or a secret is known.
 */
@Component
class EndSessions {

    static final String ACT = "identity.act.sessions-ended";

    private final Sessions sessions;
    private final SessionBuffer buffer;
    private final People people;
    private final Journal journal;
    private final SchoolClock clock;

    EndSessions(Sessions sessions, SessionBuffer buffer, People people, Journal journal, SchoolClock clock) {
        this.sessions = sessions;
        this.buffer = buffer;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** @param sessions how many */
        record Ended(int sessions) implements Outcome {}

        /** There were none: a double click, or they had run out. */
        record NoneOpen() implements Outcome {}
    }

    /** Ends all of hers but the one of this browser. */
    @Transactional
    Outcome others(Person me, Browser here) {
        var ended = sessions.endOthers(me.id(), here.kept(SessionConfiguration.COOKIE).orElse(""),
                clock.outside());
        buffer.hasChanged(me.id());
        return told(me, me, ended);
    }

    /** Ends all of one person's; other nodes hold them for a second more. */
    @Transactional
    Outcome of(Person by, PersonId whose) {
        var person = people.get(whose);
        var ended = sessions.endOthers(whose, "", clock.outside());
        buffer.hasChanged(whose);
        return told(by, person, ended);
    }

    private Outcome told(Person by, Person whose, int ended) {
        if (ended == 0) {
            return new Outcome.NoneOpen();
        }
        journal.record(clock.instant(), by.asActor(), ACT, whose.asSubject(),
                Map.of("sessions", String.valueOf(ended)));
        SecurityLog.tell(SecurityLog.Event.SESSIONS_ENDED, Optional.of(whose.id()), "by",
                by.id().value().toString(), "sessions", String.valueOf(ended));
        return new Outcome.Ended(ended);
    }
}
