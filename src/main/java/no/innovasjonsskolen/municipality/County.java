package no.innovasjonsskolen.municipality;

import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * A county.
 *
 * @param number two digits
 * @param name the Norwegian name
 * @param officialName with its Sámi and Kven parallels: «Troms – Romsa – Tromssa»
 */
public record County(String number, String name, String officialName) implements Worded {

    @Override
    public String in(Words words) {
        return name;
    }
}
