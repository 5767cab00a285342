package no.innovasjonsskolen.eligibility;

import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.participation.ReadingGuard;
import no.innovasjonsskolen.ruling.Impartiality;
import org.springframework.stereotype.Component;

/** Whoever has declared a conflict of interest in a case does not read the documents in it. */
@Component
class ConflictGuard implements ReadingGuard {

    private final Impartiality impartiality;

    ConflictGuard(Impartiality impartiality) {
        this.impartiality = impartiality;
    }

    @Override
    public boolean mayRead(PersonId reader, ParticipantId id) {
        return impartiality.mayOpen(reader, EligibilityCase.ref(id));
    }
}
