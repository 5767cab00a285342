package no.innovasjonsskolen.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.eligibility.Schooling.Degree;
import no.innovasjonsskolen.eligibility.Schooling.Kind;
import no.innovasjonsskolen.site.Words;

/** What the demo school's assessors find and say. */
final class DemoFindings {

    private static final LocalDate EXAM = LocalDate.of(2027, 6, 18);

    private DemoFindings() {}

    static Assessment bachelor() {
        return new Assessment(schooled(Degree.FINISHED, Optional.empty(), 180, 3, Evidence.DIPLOMA),
                Verdict.STUDENT, false, Verified.PORTAL, true, "");
    }

    static Assessment condition() {
        return new Assessment(
                new Facts(true, norwegian(Degree.EXPECTED, Optional.of(EXAM), 150, 2), 0, 60,
                        Set.of(Evidence.EXPECTED)),
                Verdict.CONDITIONAL, false, Verified.NOTHING, true, "");
    }

    static Assessment certificate() {
        return new Assessment(
                new Facts(false, norwegian(Degree.NONE, Optional.empty(), 0, 0), 0, 0, Set.of()),
                Verdict.COURSE_PARTICIPANT, false, Verified.NOTHING, false, "");
    }

    static Assessment tooShort() {
        return new Assessment(schooled(Degree.NONE, Optional.empty(), 0, 0), Verdict.COURSE_PARTICIPANT,
                false,
                Verified.NOTHING, false, "");
    }

    /** Education and work for a person to judge, and the assessor is in doubt. */
    static Assessment between(Verdict verdict, String reason, Words words) {
        return new Assessment(schooled(Degree.NONE, Optional.empty(), 90, 2, Evidence.TRANSCRIPT,
                Evidence.WORK_CERTIFICATE), verdict, true, Verified.PORTAL, verdict == Verdict.STUDENT,
                words.localize("eligibility.demo." + reason));
    }

    private static Facts schooled(Degree degree, Optional<LocalDate> expected, int credits, int years,
            Evidence... shown) {
        return new Facts(true, norwegian(degree, expected, credits, years), 48, 60, Set.of(shown));
    }

    private static Schooling norwegian(Degree degree, Optional<LocalDate> expected, int credits, int years) {
        return new Schooling(Kind.NORWEGIAN, false, degree, expected, credits, years);
    }
}
