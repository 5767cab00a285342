package no.innovasjonsskolen.admission;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the application is taken back, at any time. Made by whoever applies for its lead; the
 * municipalities are free to apply again while the call takes applications.
 */
@Component
class WithdrawApplication {

    private final Applications applications;
    private final Representation representation;
    private final Letters letters;
    private final AdmissionLetters writing;
    private final Journal journal;
    private final SchoolClock clock;

    WithdrawApplication(Applications applications, Representation representation, Letters letters,
            AdmissionLetters writing, Journal journal, SchoolClock clock) {
        this.applications = applications;
        this.representation = representation;
        this.letters = letters;
        this.writing = writing;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {}

    record TakenBack() implements Outcome {}

    /** It was taken back before. */
    record AlreadyTakenBack() implements Outcome {}

    /** Only the lead takes back for all; a partner leaves. */
    record OnlyTheLead() implements Outcome {}

    @Transactional
    Outcome withdraw(Person me, ApplicationId id, String reason) {
        var now = clock.instant();
        applications.hold(id);
        var mine = representation.of(me.id());
        var application = applications.get(id, mine);
        if (!mine.contains(application.lead())) {
            return new OnlyTheLead();
        }
        if (application.state() instanceof Application.Withdrawn) {
            return new AlreadyTakenBack();
        }
        applications.withdraw(id, me.id(), me.name(), reason, now);
        journal.record(now, me.asActor(), "admission.act.withdrawn", StartApplication.subject(id),
                reason.isEmpty() ? Map.of() : Map.of("reason", reason));
        letters.send(writing.withdrawn(application, me, now), now);
        return new TakenBack();
    }
}
