package no.innovasjonsskolen.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.admission.Cases;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.ruling.Impartiality;
import no.innovasjonsskolen.site.NotFound;
import org.springframework.stereotype.Component;

/**
 * Cases as an assessor finds them: one whose participant the school does not decide about any more is found
 * only where it has decided about her, for she may appeal; one that is the assessor's own (fvl § 6), or that
 * she has declared a conflict of interest in, never is.
 */
@Component
class AssessorCases {

    private final EligibilityCases cases;
    private final Admissions admissions;
    private final Cases applications;
    private final Impartiality impartiality;

    AssessorCases(EligibilityCases cases, Admissions admissions, Cases applications,
            Impartiality impartiality) {
        this.cases = cases;
        this.applications = applications;
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
                .filter(it -> it.result().isPresent() || admissions.entrant(it.id()).isPresent())
                .orElseThrow(NotFound::new);
    }

    /** She declares that nothing stands in her way, in the transaction of what she decides. */
    void declareImpartial(Person me, EligibilityCase file, Instant now) {
        impartiality.declareImpartial(me, file.ref(), now);
    }

    /** Whom the school decides about, or has decided about before she was taken off the list. */
    Optional<Entrant> entrant(ParticipantId id) {
        return admissions.entrant(id)
                .or(() -> cases.find(id).filter(it -> it.result().isPresent()).map(this::former));
    }

    private Entrant former(EligibilityCase file) {
        var title = requireNonNull(applications.titles(List.of(file.id().value())).get(file.id().value()));
        return new Entrant(file.id(), file.application(), file.call(), title.reference(), title.lead(),
                file.party());
    }
}
