package no.innovasjonsskolen.admission;

import java.util.List;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import org.springframework.stereotype.Component;

/** Whom a person may apply for. Every application is found through this. */
@Component
class Representation {

    private final People people;

    Representation(People people) {
        this.people = people;
    }

    /** The municipalities this person applies for; none for most. */
    List<MunicipalityNumber> of(PersonId person) {
        return people.scopesOf(person, RoleKind.COORDINATOR).stream().map(MunicipalityNumber::of).toList();
    }
}
