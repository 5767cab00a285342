package no.innovasjonsskolen.admission;

import java.util.Map;
import no.innovasjonsskolen.admission.Application.Draft;
import no.innovasjonsskolen.admission.Application.Sent;
import no.innovasjonsskolen.admission.Application.Withdrawn;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the application is withdrawn, at any time. Made by whoever applies for its lead; the
 * municipalities are free to apply again while the call takes applications.
 */
@Component
class WithdrawApplication {

    private final Applications applications;
    private final Claims claims;
    private final Letters letters;
    private final AdmissionLetters writing;
    private final Journal journal;
    private final SchoolClock clock;

    WithdrawApplication(Applications applications, Claims claims, Letters letters, AdmissionLetters writing,
            Journal journal, SchoolClock clock) {
        this.applications = applications;
        this.claims = claims;
        this.letters = letters;
        this.writing = writing;
        this.journal = journal;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record TakenBack() implements Outcome {}

        /** It was withdrawn before. */
        record AlreadyTakenBack() implements Outcome {}

        /** Only the lead withdraws for all; a partner leaves. */
        record OnlyTheLead() implements Outcome {}
    }

    @Transactional
    Outcome withdraw(Person me, ApplicationId id, String reason) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        if (!applications.municipalitiesOf(me.id()).contains(application.lead())) {
            return new Outcome.OnlyTheLead();
        }
        return switch (application.state()) {
            case Draft draft -> takeBack(me, application, draft.withdraw(now, reason));
            case Sent sent -> takeBack(me, application, sent.withdraw(now, reason));
            case Withdrawn _ -> new Outcome.AlreadyTakenBack();
        };
    }

    private Outcome takeBack(Person me, Application application, Withdrawn withdrawn) {
        var id = application.id();
        applications.save(id, withdrawn, me);
        claims.releaseAll(id);
        journal.record(withdrawn.at(), me.asActor(), "admission.act.withdrawn", StartApplication.subject(id),
                withdrawn.reason().isEmpty() ? Map.of() : Map.of("reason", withdrawn.reason()));
        letters.send(writing.withdrawn(application, me, withdrawn.at()), withdrawn.at());
        return new Outcome.TakenBack();
    }
}
