package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.ruling.Impartiality;
import org.springframework.stereotype.Component;

/** Gathers a call's cases for an assessor, with as many questions for many as for one. */
@Component
class Desks {

    private final Admissions admissions;
    private final EligibilityCases cases;
    private final Impartiality impartiality;

    Desks(Admissions admissions, EligibilityCases cases, Impartiality impartiality) {
        this.admissions = admissions;
        this.cases = cases;
        this.impartiality = impartiality;
    }

    Desk of(CallId call, PersonId me, Instant now) {
        var entrants = admissions.entrants(call);
        var closed = impartiality.closedTo(me, entrants.stream()
                .collect(toMap(it -> EligibilityCase.ref(it.id()), Entrant::person))).stream()
                .map(it -> new ParticipantId(it.id())).collect(toSet());
        return Desk.of(entrants, cases.of(call), closed, me, now);
    }
}
