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
    private final SendPersonalLink sendPersonalLink;
    private final SchoolClock clock;

    InviteColleague(Applications applications, SendPersonalLink sendPersonalLink, SchoolClock clock) {
        this.applications = applications;
        this.sendPersonalLink = sendPersonalLink;
        this.clock = clock;
    }

    /** Always ends well: whoever may write in the application may ask a colleague to. */
    @Transactional
    void ask(Person me, ApplicationId id, Recipient colleague) {
        sendPersonalLink.toColleague(applications.get(id, me.id()), colleague, me, clock.instant());
    }
}
