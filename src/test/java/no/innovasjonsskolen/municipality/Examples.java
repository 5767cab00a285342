package no.innovasjonsskolen.municipality;

import java.time.LocalDate;

/** The register as it is loaded, and the days and municipalities the tests speak of. */
final class Examples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final MunicipalityNumber LOM = MunicipalityNumber.of("3434");
    static final MunicipalityNumber SKJAK = MunicipalityNumber.of("3433");

    private Examples() {}

    static Facts facts() {
        return Facts.of(RegisterFiles::rows);
    }

    static Register register() {
        return new Register(facts());
    }
}
