package no.innovasjonsskolen.municipality;

import java.time.LocalDate;
import java.util.List;

/**
 * A number and a name that a municipality, or one that has gone into it, no longer has.
 *
 * @param number the number that went with the name; the municipality may have it still
 * @param name in full, in all its languages: «Tysfjord – Divtasvuodna»
 * @param until the first day it was not so any more
 */
public record Former(MunicipalityNumber number, String name, LocalDate until) {

    /** Each of the names on its own. */
    List<String> names() {
        return List.of(name.split(Names.BETWEEN));
    }
}
