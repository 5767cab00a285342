package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Set;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.participation.ReadingGuard;
import no.innovasjonsskolen.ruling.Impartiality;
import org.springframework.stereotype.Component;

/** Whoever has declared a conflict of interest in a case reads nothing of it, nor the documents in it. */
@Component
class ConflictGuard implements ReadingGuard {

    private final Impartiality impartiality;

    ConflictGuard(Impartiality impartiality) {
        this.impartiality = impartiality;
    }

    @Override
    public Set<ParticipantId> closedTo(PersonId reader, Collection<ParticipantId> ids) {
        return impartiality.conflicts(reader, ids.stream().map(EligibilityCase::ref).toList()).stream()
                .map(it -> new ParticipantId(it.id())).collect(toUnmodifiableSet());
    }
}
