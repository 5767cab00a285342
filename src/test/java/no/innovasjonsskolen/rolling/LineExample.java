package no.innovasjonsskolen.rolling;

import java.time.Instant;
import java.util.List;
import no.innovasjonsskolen.admission.Applicants;
import no.innovasjonsskolen.municipality.MunicipalityNumber;

/** One in line who lacks everything, for tests of other rooms that look at it from outside. */
public final class LineExample {

    private LineExample() {}

    public static Record lacking(Applicants applicants, Instant at) {
        return new Line.Standing(applicants.id(), applicants.reference(),
                List.of(MunicipalityNumber.of("3434")),
                at, true, List.of(Lack.values()), true);
    }
}
