package no.innovasjonsskolen.eligibility;

import java.time.LocalDate;
import java.util.List;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.participation.AskedOfParticipant;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What a participant is asked for before the school decides, on her own part. */
@Component
class RequestOnOwnPart implements AskedOfParticipant {

    private final Requests requests;
    private final SchoolClock clock;

    RequestOnOwnPart(Requests requests, SchoolClock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public List<Ask> of(ParticipantId id, PersonId me, Words words) {
        return requests.waitingFor(me, LocalDate.ofInstant(clock.instant(), SchoolClock.OSLO)).stream()
                .filter(it -> it.of().equals(id))
                .map(it -> new Ask(words.localize("eligibility.requested.beside", it.until()),
                        words.url(RequestedPage.url(it.id())), words.localize("eligibility.requested.see")))
                .toList();
    }
}
