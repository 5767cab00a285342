package no.innovasjonsskolen.office;

import java.util.Map;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: somebody at the office notes something about an application. */
@Component
class WriteNote {

    static final String KIND = "case";

    private final Notes notes;
    private final Journal journal;
    private final SchoolClock clock;

    WriteNote(Notes notes, Journal journal, SchoolClock clock) {
        this.notes = notes;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void write(Person me, ApplicationId about, String text) {
        var now = clock.instant();
        notes.add(about, new Note(me.name(), text, now), me.id());
        journal.record(now, me.asActor(), "office.act.noted", subject(about), Map.of());
    }

    /** Not the application itself: what is done to that, its municipality may read. */
    static Subject subject(ApplicationId about) {
        return new Subject(KIND, about.value());
    }
}
