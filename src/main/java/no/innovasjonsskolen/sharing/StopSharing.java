package no.innovasjonsskolen.sharing;

import java.util.Map;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the link leads nowhere from now on. Made by whoever writes in the application. */
@Component
class StopSharing {

    private final Admissions admissions;
    private final ShareLinks links;
    private final Journal journal;
    private final SchoolClock clock;

    StopSharing(Admissions admissions, ShareLinks links, Journal journal, SchoolClock clock) {
        this.admissions = admissions;
        this.links = links;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Stopped() implements Outcome {}

        /** There was no link, or somebody else ended it. */
        record WasNotShared() implements Outcome {}
    }

    @Transactional
    Outcome stop(Person me, ApplicationId id) {
        var now = clock.instant();
        admissions.own(id, me.id());
        if (links.hold(id).isEmpty()) {
            return new Outcome.WasNotShared();
        }
        links.end(id, now);
        journal.record(now, me.asActor(), "sharing.act.stopped",
                Admissions.subject(id), Map.of());
        return new Outcome.Stopped();
    }
}
