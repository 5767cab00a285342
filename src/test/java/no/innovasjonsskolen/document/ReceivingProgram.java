package no.innovasjonsskolen.document;

import java.nio.file.Path;
import java.util.UUID;
import no.innovasjonsskolen.identity.PersonId;

/** A machine that takes in one file, from its standard input, and may be killed at any time. */
final class ReceivingProgram {

    private ReceivingProgram() {}

    public static void main(String[] arguments) {
        try (var room = Room.on(arguments[0], Path.of(arguments[1]))) {
            System.out.println("READY");
            System.out.println(room.documents.receive(
                    new PersonId(UUID.fromString(arguments[2])), "a.pdf", System.in, Room.NOW));
        }
    }
}
