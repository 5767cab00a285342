package no.innovasjonsskolen.journal;

import java.util.UUID;

/** What an entry is about: «application» and its id. */
public record Subject(String kind, UUID id) {}
