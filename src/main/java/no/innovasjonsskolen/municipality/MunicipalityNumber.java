package no.innovasjonsskolen.municipality;

import java.util.regex.Pattern;

/** The four digits by which Statistics Norway knows a municipality; the first two are its county's. */
public record MunicipalityNumber(String value) implements Comparable<MunicipalityNumber> {

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    /** Four digits, and nothing else. */
    public MunicipalityNumber {
        if (!FOUR_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a municipality number: " + value);
        }
    }

    /** Reads an address or a form field. */
    public static MunicipalityNumber of(String value) {
        return new MunicipalityNumber(value);
    }

    @Override
    public int compareTo(MunicipalityNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
