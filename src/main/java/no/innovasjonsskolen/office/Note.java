package no.innovasjonsskolen.office;

import java.time.Instant;

/** What somebody at the office wrote about an application. */
record Note(String by, String text, Instant at) {}
