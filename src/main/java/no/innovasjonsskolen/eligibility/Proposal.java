package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.eligibility.Finding.Standing.MET;
import static no.innovasjonsskolen.eligibility.Finding.Standing.OPEN;
import static no.innovasjonsskolen.eligibility.Finding.Standing.UNMET;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.innovasjonsskolen.eligibility.Finding.Standing;

/**
 * What the rules say of a person. It decides nothing.
 *
 * @param findings every requirement that has something to say, in the order of {@link Requirement}
 * @param missing what she must show before the verdict holds
 */
record Proposal(Verdict verdict, List<Finding> findings, List<Evidence> missing) {

    static Proposal of(Facts facts, Terms terms) {
        var findings = Requirement.read(facts, terms);
        var verdict = verdict(findings);
        return new Proposal(verdict, findings,
                verdict == Verdict.COURSE_PARTICIPANT ? List.of() : missing(facts, findings));
    }

    /**
     * The requirements that carry what somebody has decided: those that are met, or all that are not. Where
     * the rules were open and the answer is no, all of them were weighed.
     */
    List<Finding> grounds(Verdict decided) {
        if (decided == Verdict.COURSE_PARTICIPANT && verdict != decided) {
            return findings;
        }
        Predicate<Finding> carries = it -> it.standing() != UNMET;
        return findings.stream().filter(verdict == Verdict.COURSE_PARTICIPANT
                ? it -> it.standing() == UNMET || it.requirement() == Requirement.CERTIFICATE : carries)
                .toList();
    }

    /** Where they stand. */
    List<Clause> clauses() {
        return grounds(verdict).stream().map(it -> it.requirement().clause()).distinct().toList();
    }

    private static Verdict verdict(List<Finding> findings) {
        if (has(findings, Requirement.CERTIFICATE, MET) || has(findings, Requirement.WORK_LIFE, UNMET)) {
            return Verdict.COURSE_PARTICIPANT;
        }
        if (has(findings, Requirement.DEGREE, MET) || has(findings, Requirement.CREDITS, MET)) {
            return Verdict.STUDENT;
        }
        if (has(findings, Requirement.EXPECTED_DEGREE, MET)) {
            return Verdict.CONDITIONAL;
        }
        var mayEqual = has(findings, Requirement.DEGREE, OPEN) || has(findings, Requirement.CREDITS, OPEN)
                || has(findings, Requirement.EXPECTED_DEGREE, OPEN);
        var opens = findings.stream().anyMatch(it -> it.requirement() == Requirement.SOME_EDUCATION
                && it.standing() != UNMET) && has(findings, Requirement.RELEVANT_WORK, MET);
        return mayEqual || opens ? Verdict.ASSESS : Verdict.COURSE_PARTICIPANT;
    }

    /** A degree and credits are two ways to the same: showing one will do. */
    private static List<Evidence> missing(Facts facts, List<Finding> findings) {
        var carrying = findings.stream().filter(it -> it.standing() == MET || isEducation(it)
                || it.is(Requirement.RECOGNITION, OPEN)).toList();
        var education = carrying.stream().filter(Proposal::isEducation)
                .flatMap(it -> it.requirement().evidence().stream()).toList();
        var shown = education.stream().anyMatch(facts.shown()::contains);
        var others = carrying.stream().filter(it -> !isEducation(it))
                .flatMap(it -> it.requirement().evidence().stream())
                .filter(it -> !facts.shown().contains(it)).distinct().toList();
        var first = shown ? Optional.<Evidence>empty() : education.stream().findFirst();
        return Stream.concat(first.stream(), others.stream()).toList();
    }

    private static boolean isEducation(Finding it) {
        return it.standing() != UNMET && switch (it.requirement()) {
            case DEGREE, CREDITS, EXPECTED_DEGREE, SOME_EDUCATION -> true;
            case CERTIFICATE, RELEVANT_WORK, WORK_LIFE, RECOGNITION -> false;
        };
    }

    private static boolean has(List<Finding> findings, Requirement requirement, Standing standing) {
        return findings.stream().anyMatch(it -> it.is(requirement, standing));
    }
}
