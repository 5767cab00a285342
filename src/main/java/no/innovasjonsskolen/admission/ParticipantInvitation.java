package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.invitation.InvitationKind;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** Somebody is asked to take part: the link opens her own part of the application. */
@Component
class ParticipantInvitation implements InvitationKind {

    static final String KIND = "participant";

    private final Participants participants;
    private final Applications applications;
    private final MunicipalityName names;
    private final Admissions.OwnPartAddress ownPartAddress;

    ParticipantInvitation(Participants participants, Applications applications, MunicipalityName names,
            Admissions.OwnPartAddress ownPartAddress) {
        this.participants = participants;
        this.applications = applications;
        this.names = names;
        this.ownPartAddress = ownPartAddress;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Ask ask(UUID about, Words words) {
        var participant = participants.find(new ParticipantId(about));
        if (participant.isEmpty()) {
            return new Ask(words.localize("admission.invited.participant.title.gone"),
                    List.of(words.localize("admission.invited.gone")), false);
        }
        var lead = names.of(applications.heading(participant.get().application()).lead());
        return new Ask(words.localize("admission.invited.participant.title", lead),
                List.of(words.localize("admission.invited.participant.what", lead),
                        words.localize("admission.invited.participant.private")),
                true);
    }

    @Override
    public String accepted(UUID about, Person by, Instant at) {
        participants.is(new ParticipantId(about), by.id(), at);
        return ownPartAddress.of(new ParticipantId(about));
    }
}
