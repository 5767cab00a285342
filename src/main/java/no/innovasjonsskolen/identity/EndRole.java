package no.innovasjonsskolen.identity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.journal.Actor;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: a person has a role no longer; her next request is met without it. Made by whoever gave it. */
@Component
public class EndRole {

    static final String ACT = "identity.act.role-ended";

    private final People people;
    private final Journal journal;
    private final SchoolClock clock;

    EndRole(People people, Journal journal, SchoolClock clock) {
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    public sealed interface Outcome {

        record Ended() implements Outcome {}

        /** She did not have it. */
        record HasItNot() implements Outcome {}
    }

    /** Takes the role back. */
    @Transactional
    public Outcome end(Actor by, PersonId of, Role role) {
        var now = clock.instant();
        if (!people.end(of, role, now)) {
            return new Outcome.HasItNot();
        }
        journal.record(now, by, ACT, people.get(of).asSubject(),
                Map.of("role", role.kind().name().toLowerCase(Locale.ROOT), "scope", role.scope()));
        SecurityLog.tell(SecurityLog.Event.RIGHT_ENDED, Optional.of(of), "role", role.kind().name(), "scope",
                role.scope(), "by", by.person().map(UUID::toString).orElse("system"));
        return new Outcome.Ended();
    }
}
