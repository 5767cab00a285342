package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.stream.Stream;
import no.innovasjonsskolen.admission.Application.Draft;
import no.innovasjonsskolen.admission.Application.Sent;
import no.innovasjonsskolen.admission.Application.Withdrawn;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.invitation.Invitations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: the application is withdrawn, at any time. Made by whoever applies for its lead; the
 * municipalities are free to apply again while the call takes applications. Every link that was sent leads
 * nowhere from then on, and everybody who was asked is told.
 */
@Component
class WithdrawApplication {

    private final Applications applications;
    private final Claims claims;
    private final Invitations invitations;
    private final TellOthers tellOthers;
    private final SchoolClock clock;

    WithdrawApplication(Applications applications, Claims claims, Invitations invitations,
            TellOthers tellOthers, SchoolClock clock) {
        this.applications = applications;
        this.claims = claims;
        this.invitations = invitations;
        this.tellOthers = tellOthers;
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
        application.municipalities().forEach(it -> claims.release(id, it, withdrawn.at()));
        invitations.endAll(seats(application), withdrawn.at());
        tellOthers.applicationWithdrawn(application, withdrawn, me);
        return new Outcome.TakenBack();
    }

    /** What people have been sent links for; directors' are ended with the claims. */
    private static List<String> seats(Application application) {
        return Stream.concat(application.participants().stream().map(it -> it.id().toString()),
                application.partners().stream().map(it -> it.id().toString())).toList();
    }
}
