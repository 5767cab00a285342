package no.innovasjonsskolen.sharing;

import java.time.Instant;
import no.innovasjonsskolen.admission.ApplicationId;

/**
 * The living link of an application.
 *
 * @param name who made it, as she was called then
 * @param opened how many times somebody who does not write in the application has opened it
 */
record ShareLink(ApplicationId application, String name, Instant sharedAt, int opened) {}
