package no.innovasjonsskolen.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a room holds about people. Every room with a schema implements it as a component. A test holds it
 * against the database: each column that could hold a person must be classified in {@link #tables()}.
 */
public interface PersonalData {

    /** Every table of the room that has a column which could hold a person, also those where none does. */
    List<PersonalTable> tables();

    /** What the tables' questions ask with, besides {@code :me}. */
    default Map<String, Object> parameters(UUID me) {
        return Map.of();
    }
}
