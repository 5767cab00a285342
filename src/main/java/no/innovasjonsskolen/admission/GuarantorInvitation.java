package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.invitation.InvitationKind;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** A municipal director is asked to sign: the link opens the guarantee. */
@Component
class GuarantorInvitation implements InvitationKind {

    static final String KIND = "guarantee";

    private final Guarantees guarantees;
    private final Applications applications;
    private final MunicipalityName names;

    GuarantorInvitation(Guarantees guarantees, Applications applications, MunicipalityName names) {
        this.guarantees = guarantees;
        this.applications = applications;
        this.names = names;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Ask ask(UUID about, Words words) {
        var lead = names.of(applications.heading(guarantees.applicationOf(about)).lead());
        return new Ask(words.localize("admission.invited.guarantee.title", lead),
                List.of(words.localize("admission.invited.guarantee.what", lead)), true);
    }

    @Override
    public String accepted(UUID about, Person by, Instant at) {
        var application = guarantees.applicationOf(about);
        guarantees.letIn(application, by.id(), at);
        return "/garanti/" + application;
    }
}
