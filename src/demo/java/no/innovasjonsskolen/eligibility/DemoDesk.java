package no.innovasjonsskolen.eligibility;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions;
import no.innovasjonsskolen.admission.Admissions.Entrant;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.participation.Education;
import no.innovasjonsskolen.participation.Participation;
import no.innovasjonsskolen.participation.Participations;
import no.innovasjonsskolen.participation.Wish;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo school's participants, as its assessors find them. */
@Profile("demo & !production")
@Component
class DemoDesk {

    private static final String COHORT = "2027";

    private final Admissions admissions;
    private final Programmes programmes;
    private final Participations participations;
    private final EligibilityCases cases;
    private final MunicipalityName names;
    private final Messages messages;

    DemoDesk(Admissions admissions, Programmes programmes, Participations participations,
            EligibilityCases cases, MunicipalityName names, Messages messages) {
        this.admissions = admissions;
        this.programmes = programmes;
        this.participations = participations;
        this.cases = cases;
        this.names = names;
        this.messages = messages;
    }

    /** Who plays which part. */
    DemoCast cast() {
        var entrants = entrants();
        return DemoCast.of(entrants, participations.of(entrants.stream().map(Entrant::id).toList()));
    }

    /** Everybody whom it is decided about. */
    List<Entrant> entrants() {
        return programmes.calls().stream().filter(it -> it.cohort().name().equals(COHORT))
                .flatMap(it -> admissions.entrants(it.id()).stream()).toList();
    }

    /** What an assessor finds in what she has told; who has told nothing, gets a certificate. */
    Assessment finding(Entrant entrant) {
        var told = Optional.ofNullable(participations.of(List.of(entrant.id())).get(entrant.id()));
        if (told.flatMap(Participation::wish).filter(Wish.CERTIFICATE::equals).isPresent()) {
            return DemoFindings.certificate();
        }
        return told.flatMap(Participation::education)
                .map(it -> it == Education.THREE_OR_MORE ? DemoFindings.bachelor() : DemoFindings.tooShort())
                .orElseGet(DemoFindings::certificate);
    }

    /** Her case, if anybody has opened it. */
    Optional<EligibilityCase> file(Entrant entrant) {
        return cases.find(entrant.id());
    }

    /** In the language of the letters to her. */
    Words wordsTo(Entrant entrant) {
        return new Words(messages, names.letterLanguage(entrant.lead()), false);
    }
}
