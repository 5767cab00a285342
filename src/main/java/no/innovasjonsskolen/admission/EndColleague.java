package no.innovasjonsskolen.admission;

import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.SecurityLog;
import no.innovasjonsskolen.invitation.Invitations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A decision: somebody who was let in writes in the application no more, or a question to a colleague is
 * taken back. Made by whoever writes for the same municipality, also of herself. The other one is told.
 */
@Component
class EndColleague {

    private final Applications applications;
    private final Colleagues colleagues;
    private final Invitations invitations;
    private final TellOthers tellOthers;
    private final SchoolClock clock;

    EndColleague(Applications applications, Colleagues colleagues, Invitations invitations,
            TellOthers tellOthers, SchoolClock clock) {
        this.applications = applications;
        this.colleagues = colleagues;
        this.invitations = invitations;
        this.tellOthers = tellOthers;
        this.clock = clock;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** She has no such right: from now, or since an earlier click. */
        record Ended() implements Outcome {}
    }

    @Transactional
    Outcome end(Person me, ApplicationId id, PersonId colleague) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var mine = colleagues.through(application, me.id()).map(Partner::id);
        colleagues.of(id).stream()
                .filter(it -> it.person().equals(colleague) && it.partner().equals(mine)).findFirst()
                .ifPresent(it -> {
                    colleagues.end(id, it);
                    SecurityLog.tell(SecurityLog.Event.RIGHT_ENDED, Optional.of(colleague), "application",
                            id.toString(), "by", me.id().value().toString());
                    tellOthers.colleagueEnded(application, colleague, me, now);
                });
        return new Outcome.Ended();
    }

    /** @param invitation the link that was sent, while nobody has used it */
    @Transactional
    Outcome takeBack(Person me, ApplicationId id, UUID invitation) {
        var now = clock.instant();
        var application = applications.hold(id, me.id());
        var mine = colleagues.through(application, me.id());
        colleagues.asked(id).stream().filter(it -> it.id().equals(invitation)
                && colleagues.through(application, it.askedBy()).equals(mine)).findFirst().ifPresent(it -> {
                    invitations.end(it.kind(), it.seat(), now);
                    tellOthers.colleagueNotAsked(application, it, me, now);
                });
        return new Outcome.Ended();
    }
}
