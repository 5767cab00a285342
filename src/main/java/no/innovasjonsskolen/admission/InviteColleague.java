package no.innovasjonsskolen.admission;

import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.letter.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: a colleague is asked to write along. Made by whoever applies. */
@Component
class InviteColleague {

    private final Applications applications;
    private final Colleagues colleagues;
    private final SendPersonalLink sendPersonalLink;
    private final SchoolClock clock;

    InviteColleague(Applications applications, Colleagues colleagues, SendPersonalLink sendPersonalLink,
            SchoolClock clock) {
        this.applications = applications;
        this.colleagues = colleagues;
        this.sendPersonalLink = sendPersonalLink;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        record Asked() implements Outcome {}

        /** The application is withdrawn, and nobody writes in it. */
        record NotNow() implements Outcome {}
    }

    @Transactional
    Outcome ask(Person me, ApplicationId id, Recipient colleague) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        if (application.state() instanceof Application.Withdrawn) {
            return new Outcome.NotNow();
        }
        sendPersonalLink.toColleague(application, colleagues.through(application, me.id()), colleague, me,
                now);
        return new Outcome.Asked();
    }
}
