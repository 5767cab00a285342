package no.innovasjonsskolen.eligibility;

import static java.util.stream.Collectors.toSet;

import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.ruling.Declaration;
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

    Desk of(CallId call, PersonId me) {
        var entrants = admissions.entrants(call);
        var refs = entrants.stream().map(it -> EligibilityCase.ref(it.id())).toList();
        var conflicts = impartiality.of(me, refs).values().stream()
                .filter(it -> it.standing() == Declaration.Standing.CONFLICTED)
                .map(it -> new ParticipantId(it.about().id())).collect(toSet());
        return Desk.of(entrants, cases.of(call), conflicts, me);
    }
}
