package no.innovasjonsskolen.office;

import java.util.UUID;

/**
 * A choice in the work list that somebody has given a name.
 *
 * @param choice as an address has it, without call and page: {@code ?vis=mine}
 */
record SavedView(Id id, String name, String choice) {

    /** Which one. */
    record Id(UUID value) {

        /** From an address. */
        public static Id of(String text) {
            return new Id(UUID.fromString(text));
        }
    }
}
