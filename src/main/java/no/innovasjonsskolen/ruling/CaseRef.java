package no.innovasjonsskolen.ruling;

import java.util.UUID;

/**
 * What a ruling is about, in the room that makes it.
 *
 * @param kind as that room has registered it, see {@link RulingKind}
 */
public record CaseRef(String kind, UUID id) {}
