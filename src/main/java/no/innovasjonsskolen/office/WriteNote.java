package no.innovasjonsskolen.office;

import java.util.Map;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.site.CleanText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: somebody at the office notes something about an application. */
@Component
class WriteNote {

    private final Notes notes;
    private final Journal journal;
    private final SchoolClock clock;

    WriteNote(Notes notes, Journal journal, SchoolClock clock) {
        this.notes = notes;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {}

    record Noted() implements Outcome {}

    /** Nothing was written. */
    record Empty() implements Outcome {}

    /** Written, and not fit to keep. */
    record Unfit(CleanText why) implements Outcome {}

    @Transactional
    Outcome write(Person me, ApplicationId about, @Nullable String written) {
        var now = clock.instant();
        return switch (CleanText.paragraphs(written, Note.LONGEST)) {
            case CleanText.Clean(var text) when text.isEmpty() -> new Empty();
            case CleanText.Clean(var text) -> {
                notes.add(about, new Note(me.name(), text, now), me.id());
                journal.record(now, me.asActor(), "office.act.noted", subject(about), Map.of());
                yield new Noted();
            }
            case CleanText.TooLong tooLong -> new Unfit(tooLong);
            case CleanText.Forbidden forbidden -> new Unfit(forbidden);
        };
    }

    /** Not the application itself: what is done to that, its municipality may read. */
    static Subject subject(ApplicationId about) {
        return new Subject("case", about.value());
    }
}
