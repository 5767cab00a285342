package no.innovasjonsskolen.participation;

import java.util.List;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.Words;

/** What another room of the school asks of a participant, said on her own part: it implements this. */
public interface AskedOfParticipant {

    /** What waits for her in this place; asks the database once. */
    List<Ask> of(ParticipantId id, PersonId me, Words words);

    /**
     * One thing that is asked.
     *
     * @param url where she answers, in her language
     */
    record Ask(String text, String url, String link) {}
}
