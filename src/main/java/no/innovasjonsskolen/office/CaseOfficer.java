package no.innovasjonsskolen.office;

import java.time.Instant;
import no.innovasjonsskolen.identity.PersonId;

/** Who at the office has a case, and since when. */
record CaseOfficer(PersonId person, String name, Instant since) {}
