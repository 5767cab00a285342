package no.innovasjonsskolen.admission;

import java.util.Map;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.invitation.Invitations;
import no.innovasjonsskolen.journal.Journal;
import no.innovasjonsskolen.letter.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: a colleague is asked to write along. Made by whoever applies for the lead. */
@Component
class InviteColleague {

    private final Applications applications;
    private final Representation representation;
    private final Invitations invitations;
    private final Letters letters;
    private final AdmissionLetters writing;
    private final Journal journal;
    private final SchoolClock clock;

    InviteColleague(Applications applications, Representation representation, Invitations invitations,
            Letters letters, AdmissionLetters writing, Journal journal, SchoolClock clock) {
        this.applications = applications;
        this.representation = representation;
        this.invitations = invitations;
        this.letters = letters;
        this.writing = writing;
        this.journal = journal;
        this.clock = clock;
    }

    /** Always ends well: whoever may write in the application may ask a colleague to. */
    @Transactional
    void ask(Person me, ApplicationId id, String name, String email) {
        var now = clock.instant();
        var application = applications.get(id, representation.of(me.id()));
        var link = invitations.invite(ColleagueInvitation.KIND, id.value(), name, email, now);
        letters.send(writing.toColleague(application, name, email, me, link, now), now);
        journal.record(now, me.asActor(), "admission.act.colleague-asked", StartApplication.subject(id),
                Map.of("name", name));
    }
}
