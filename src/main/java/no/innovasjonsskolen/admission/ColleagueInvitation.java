package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.invitation.InvitationKind;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** A colleague is asked to write along: the link lets her apply for the lead municipality. */
@Component
class ColleagueInvitation implements InvitationKind {

    static final String KIND = "colleague";

    private final Applications applications;
    private final MunicipalityName names;
    private final People people;

    ColleagueInvitation(Applications applications, MunicipalityName names, People people) {
        this.applications = applications;
        this.names = names;
        this.people = people;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Ask ask(UUID about, Words words) {
        var lead = names.of(applications.heading(new ApplicationId(about)).lead());
        return new Ask(words.localize("admission.invited.colleague.title", lead),
                List.of(words.localize("admission.invited.colleague.what", lead)), true);
    }

    @Override
    public String accepted(UUID about, Person by, Instant at) {
        var lead = applications.heading(new ApplicationId(about)).lead();
        people.give(by.id(), new Role(RoleKind.COORDINATOR, lead.value()), at);
        return "/soknad/" + about;
    }
}
