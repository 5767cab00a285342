package no.innovasjonsskolen.eligibility;

import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.eligibility.Schooling.Degree;
import no.innovasjonsskolen.eligibility.Schooling.Kind;

/** What assessors find and say in the tests. */
final class Examples {

    private Examples() {}

    /** A finished bachelor's degree, its diploma seen. */
    static Facts bachelor() {
        return new Facts(true,
                new Schooling(Kind.NORWEGIAN, false, Degree.FINISHED, Optional.empty(), 180, 3),
                60, 60, Set.of(Evidence.DIPLOMA));
    }

    /** Two years of education and two of relevant work: for a person to judge. */
    static Facts between() {
        return new Facts(true, new Schooling(Kind.NORWEGIAN, false, Degree.NONE, Optional.empty(), 120, 2),
                24,
                24, Set.of(Evidence.TRANSCRIPT, Evidence.WORK_CERTIFICATE));
    }

    /** No higher education. */
    static Facts noSchooling() {
        return new Facts(true, new Schooling(Kind.NORWEGIAN, false, Degree.NONE, Optional.empty(), 0, 0), 60,
                60, Set.of());
    }

    static Assessment yes(Facts facts) {
        return new Assessment(facts, Verdict.STUDENT, false, Verified.PORTAL, true, "Du har vist nok.");
    }

    static Assessment no(Facts facts) {
        return new Assessment(facts, Verdict.COURSE_PARTICIPANT, false, Verified.NOTHING, false,
                "Utdanningen er for kort.");
    }

    static Assessment inDoubt(Facts facts) {
        return new Assessment(facts, Verdict.STUDENT, true, Verified.PORTAL, true, "Jeg er i tvil.");
    }
}
