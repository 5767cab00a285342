package no.innovasjonsskolen.replacement;

/** What a decision finds when it takes hold of the seats of an application: how they stand, or why not. */
sealed interface Held permits Seating, Closed {}
