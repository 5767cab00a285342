package no.innovasjonsskolen.admission;

import java.util.UUID;

/** Which participant in an application. */
public record ParticipantId(UUID value) {

    /** From an address. */
    public static ParticipantId of(String text) {
        return new ParticipantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
