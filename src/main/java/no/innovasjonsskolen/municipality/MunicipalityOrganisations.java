package no.innovasjonsskolen.municipality;

import java.time.LocalDate;
import java.util.Optional;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.federation.OrganisationNumbers;
import org.springframework.stereotype.Component;

/** Knows which of today's municipalities an organisation number belongs to. */
@Component
class MunicipalityOrganisations implements OrganisationNumbers {

    private final Municipalities municipalities;
    private final SchoolClock clock;

    MunicipalityOrganisations(Municipalities municipalities, SchoolClock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public Optional<String> municipalityOf(String organisationNumber) {
        return municipalities.all(LocalDate.ofInstant(clock.instant(), SchoolClock.OSLO)).stream()
                .filter(it -> organisationNumber.equals(it.figures().organisationNumber()))
                .findFirst().map(it -> it.number().value());
    }
}
