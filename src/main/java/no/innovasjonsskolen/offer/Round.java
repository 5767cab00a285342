package no.innovasjonsskolen.offer;

import java.time.Instant;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.placement.SelectionId;
import no.innovasjonsskolen.programme.CallId;
import no.innovasjonsskolen.site.Deadline;

/**
 * The offers of a selection, sent together.
 *
 * @param replyBy the last day to answer them
 * @param listEnds the last day that somebody on the waiting list is offered a place
 * @param by who sent them
 */
record Round(SelectionId selection, CallId call, Deadline replyBy, Deadline listEnds, PersonId by,
        String name, Instant sentAt) {}
