package no.innovasjonsskolen.office;

import no.innovasjonsskolen.admission.CaseFile;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A decision: somebody at the office opens an application, and what is sent counts as seen. */
@Component
class OpenCase {

    private final Sightings sightings;
    private final SchoolClock clock;

    OpenCase(Sightings sightings, SchoolClock clock) {
        this.sightings = sightings;
        this.clock = clock;
    }

    @Transactional
    void open(PersonId me, CaseFile file) {
        var now = clock.instant();
        file.sendings().stream().findFirst().ifPresent(last -> sightings.add(file.line().id(), file.call(),
                new Sightings.Sighting(last.number(), me, now)));
    }
}
