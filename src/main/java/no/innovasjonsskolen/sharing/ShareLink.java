package no.innovasjonsskolen.sharing;

import java.time.Instant;
import no.innovasjonsskolen.admission.ApplicationId;
import no.innovasjonsskolen.identity.PersonId;

/**
 * The living link of an application.
 *
 * @param sharedBy who made it: it works only while she writes in the application
 * @param name what she was called then
 * @param opened how many times somebody who does not write in the application has opened it
 */
record ShareLink(ApplicationId application, PersonId sharedBy, String name, Instant sharedAt, int opened) {}
