package no.innovasjonsskolen.admission;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.draft.Drafts;
import no.innovasjonsskolen.draft.FieldOutcome;
import no.innovasjonsskolen.draft.SheetId;
import no.innovasjonsskolen.form.Written;
import no.innovasjonsskolen.identity.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody writes in the application. Made by whoever applies for one of its municipalities.
 * The sheet's own history tells who wrote what, so the journal does not.
 */
@Component
class WriteAnswers {

    private final Applications applications;
    private final ApplicationPeriod period;
    private final Drafts drafts;
    private final SchoolClock clock;

    WriteAnswers(Applications applications, ApplicationPeriod period, Drafts drafts, SchoolClock clock) {
        this.applications = applications;
        this.period = period;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** Field by field. */
        record Kept(Map<String, FieldOutcome> fields) implements Outcome {}

        /** Nothing can be changed any more. */
        record NotNow(ApplicationPeriod.Closed why) implements Outcome {}
    }

    @Transactional
    Outcome write(Person me, ApplicationId id, Map<String, Written> fields) {
        var application = applications.hold(id, me.id());
        var now = clock.instant();
        var closed = period.closed(application, now);
        if (closed.isPresent()) {
            return new Outcome.NotNow(closed.get());
        }
        return new Outcome.Kept(
                drafts.save(new SheetId(id.value()), fields, StartApplication.writer(me), now));
    }
}
