package no.innovasjonsskolen.eligibility;

import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.ruling.Impartiality;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;

/**
 * Cases as an assessor finds them: one whose participant the school does not decide about any more is not
 * found, and neither is one that is her own (fvl § 6), or that she has declared a conflict of interest in.
 */
@Component
class AssessorCases {

    private final EligibilityCases cases;
    private final Admissions admissions;
    private final Impartiality impartiality;

    AssessorCases(EligibilityCases cases, Admissions admissions, Impartiality impartiality) {
        this.cases = cases;
        this.admissions = admissions;
        this.impartiality = impartiality;
    }

    EligibilityCase get(Person me, ParticipantId id) {
        return hers(me, cases.find(id));
    }

    /** The same, held until the transaction ends. */
    EligibilityCase hold(Person me, ParticipantId id) {
        return hers(me, cases.hold(id));
    }

    private EligibilityCase hers(Person me, Optional<EligibilityCase> file) {
        return file.filter(it -> !impartiality.isClosedTo(me.id(), it.ref(), it.party()))
                .filter(it -> admissions.entrant(it.id()).isPresent()).orElseThrow(NotFound::new);
    }
}
