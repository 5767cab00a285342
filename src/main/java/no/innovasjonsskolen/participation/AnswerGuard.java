package no.innovasjonsskolen.participation;

import java.time.Instant;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions.ListedPlace;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.site.Sentence;

/**
 * What another room has to do with a participant's yes or no; a component there. Both are asked in the
 * transaction of her answer.
 */
public interface AnswerGuard {

    /** Why this cannot be her answer now; empty where it can. */
    Optional<Sentence> refusal(ListedPlace place, Person me, boolean yes, Instant now);

    /** She has answered: what follows. */
    void answered(ListedPlace place, Person me, boolean yes, Instant now);
}
