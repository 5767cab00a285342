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
import no.innovasjonsskolen.site.NotFound;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** A municipality is asked to apply together with others: the link lets its contact answer for it. */
@Component
class PartnerInvitation implements InvitationKind {

    static final String KIND = "partner";

    private final Partners partners;
    private final Applications applications;
    private final MunicipalityName names;
    private final People people;

    PartnerInvitation(Partners partners, Applications applications, MunicipalityName names, People people) {
        this.partners = partners;
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
        var partner = partners.find(about);
        if (partner.isEmpty()) {
            return new Ask(words.localize("admission.invited.partner.title.gone"),
                    List.of(words.localize("admission.invited.gone")), false);
        }
        var lead = names.of(applications.heading(partner.get().application()).lead());
        return new Ask(words.localize("admission.invited.partner.title", lead),
                List.of(words.localize("admission.invited.partner.what", lead,
                        names.of(partner.get().municipality()))),
                true);
    }

    @Override
    public String accepted(UUID about, Person by, Instant at) {
        var municipality = partners.find(about).orElseThrow(NotFound::new).municipality();
        people.give(by.id(), new Role(RoleKind.COORDINATOR, municipality.value()), at);
        return "/samarbeid/" + about;
    }
}
