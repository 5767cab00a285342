package no.innovasjonsskolen.eligibility;

import static no.innovasjonsskolen.eligibility.Finding.Standing.MET;
import static no.innovasjonsskolen.eligibility.Finding.Standing.OPEN;
import static no.innovasjonsskolen.eligibility.Finding.Standing.UNMET;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<Requirement> ASSESSED = EnumSet.of(Requirement.SOME_EDUCATION,
            Requirement.RELEVANT_WORK);

    static Proposal of(Facts facts, Terms terms) {
        var findings = Requirement.read(facts, terms);
        var verdict = verdict(findings);
        return new Proposal(verdict, findings, missing(facts, way(verdict, findings), verdict));
    }

    /** What she must show before this verdict holds; it may rest on another way than the one proposed. */
    List<Evidence> missing(Facts facts, Verdict decided) {
        return verdict == Verdict.COURSE_PARTICIPANT ? List.of()
                : missing(facts, way(decided, findings), decided);
    }

    /** Whether the rules open for a person to judge, alone or beside a condition. */
    boolean isOpen() {
        return verdict == Verdict.ASSESS || verdict == Verdict.CONDITIONAL && opens(findings);
    }

    /**
     * What a person may decide: what the rules say, or less. Doubt never gives more. Where a degree will be
     * finished in time and what there is can be assessed, both ways are open, and the better holds.
     */
    List<Verdict> allowed() {
        return switch (verdict) {
            case STUDENT, ASSESS -> List.of(Verdict.STUDENT, Verdict.COURSE_PARTICIPANT);
            case CONDITIONAL -> isOpen()
                    ? List.of(Verdict.STUDENT, Verdict.CONDITIONAL, Verdict.COURSE_PARTICIPANT)
                    : List.of(Verdict.CONDITIONAL, Verdict.COURSE_PARTICIPANT);
            case COURSE_PARTICIPANT -> List.of(Verdict.COURSE_PARTICIPANT);
        };
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
        return way(decided, findings).stream().filter(verdict == Verdict.COURSE_PARTICIPANT
                ? it -> it.standing() == UNMET || it.requirement() == Requirement.CERTIFICATE : carries)
                .toList();
    }

    /** Where they stand. */
    List<Clause> clauses() {
        return grounds(verdict).stream().map(it -> it.requirement().clause()).distinct().toList();
    }

    /** A condition rests on the degree to come, and what is assessed on what there is already. */
    private static List<Finding> way(Verdict decided, List<Finding> findings) {
        return findings.stream().filter(it -> switch (decided) {
            case CONDITIONAL -> !ASSESSED.contains(it.requirement());
            case STUDENT, ASSESS -> it.requirement() != Requirement.EXPECTED_DEGREE
                    || it.standing() != MET;
            case COURSE_PARTICIPANT -> true;
        }).toList();
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
        return mayEqual || opens(findings) ? Verdict.ASSESS : Verdict.COURSE_PARTICIPANT;
    }

    private static boolean opens(List<Finding> findings) {
        return findings.stream().anyMatch(it -> it.requirement() == Requirement.SOME_EDUCATION
                && it.standing() != UNMET) && has(findings, Requirement.RELEVANT_WORK, MET);
    }

    /** A degree and credits are two ways to the same: showing one will do. */
    private static List<Evidence> missing(Facts facts, List<Finding> findings, Verdict decided) {
        if (decided == Verdict.COURSE_PARTICIPANT) {
            return List.of();
        }
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
