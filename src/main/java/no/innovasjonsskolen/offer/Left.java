package no.innovasjonsskolen.offer;

import no.innovasjonsskolen.site.Sentence;

/** What is left for those who stand in line. */
public sealed interface Left {

    /** @param places that nobody holds, may take back, or has a right to first */
    record Free(int places) implements Left {}

    /** Nothing for now, and why. */
    record Nothing(Sentence why) implements Left {}

    /** Nothing any more: no late applications are taken, it is called off, or the last day has passed. */
    record Over(Sentence why) implements Left {}
}
