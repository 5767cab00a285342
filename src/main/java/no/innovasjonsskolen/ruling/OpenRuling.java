package no.innovasjonsskolen.ruling;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: the party opens her ruling. The first time is remembered (eForvaltningsforskriften § 8). */
@Component
class OpenRuling {

    private final RulingRows rows;
    private final Journal journal;
    private final SchoolClock clock;

    OpenRuling(RulingRows rows, Journal journal, SchoolClock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Ruling open(Person me, RulingId id) {
        var now = clock.instant();
        var ruling = rows.get(id, me.id());
        if (ruling.openedAt().isPresent() || !rows.open(id, now)) {
            return ruling;
        }
        journal.record(now, me.asActor(), "ruling.act.opened", ruling.subject(), Map.of());
        return ruling.opened(now);
    }
}
