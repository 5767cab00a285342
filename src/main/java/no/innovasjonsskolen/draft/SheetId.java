package no.innovasjonsskolen.draft;

import java.util.UUID;

/** A set of fields that belong together: an application, or one participant's own part. */
public record SheetId(UUID value) {}
