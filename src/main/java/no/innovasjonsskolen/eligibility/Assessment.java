package no.innovasjonsskolen.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * What an assessor has found, and what she means it comes to.
 *
 * @param verdict never {@link Verdict#ASSESS}: that is what the rules say before somebody has judged
 * @param doubt she wants a second pair of eyes
 * @param reason to the participant, in the letter's language; may be empty where the rules say it all
 */
record Assessment(Facts facts, Verdict verdict, boolean doubt, Verified verified, boolean registerChecked,
        String reason) {

    /** What keeps an assessment from being taken. */
    enum Problem implements Worded {
        BEYOND_THE_RULES, DOCUMENTS_MISSING, NOT_VERIFIED, REGISTER_NOT_CHECKED, REASON_MISSING,
        WORSE_THAN_BEFORE;

        @Override
        public String in(Words words) {
            return words.localize(
                    "eligibility.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** Everything that is wrong with it, at once. */
    List<Problem> problems(Terms terms) {
        var proposal = Proposal.of(facts, terms);
        var problems = new ArrayList<Problem>();
        if (!proposal.allowed().contains(verdict)) {
            problems.add(Problem.BEYOND_THE_RULES);
        }
        if (!proposal.missing(facts, verdict).isEmpty()) {
            problems.add(Problem.DOCUMENTS_MISSING);
        }
        if (verdict == Verdict.STUDENT && verified == Verified.NOTHING) {
            problems.add(Problem.NOT_VERIFIED);
        }
        if (isYes() && !registerChecked) {
            problems.add(Problem.REGISTER_NOT_CHECKED);
        }
        if ((verdict != proposal.verdict() || proposal.isOpen()) && reason.isBlank()) {
            problems.add(Problem.REASON_MISSING);
        }
        return problems;
    }

    /**
     * Whether a second assessor must say hers: credits are refused, there is doubt, or the assessor sees it
     * otherwise than a rule that leaves nothing to judge.
     */
    boolean needsSecond(Verdict proposed) {
        return doubt || isRefusal() || proposed != Verdict.ASSESS && verdict != proposed;
    }

    /** Credits are asked for and not given. */
    boolean isRefusal() {
        return facts.wantsCredits() && verdict == Verdict.COURSE_PARTICIPANT;
    }

    /** Whether both come to the same. */
    boolean agreesWith(Assessment other) {
        return verdict == other.verdict && (verdict != Verdict.CONDITIONAL
                || facts.schooling().expected().equals(other.facts.schooling().expected()));
    }

    private boolean isYes() {
        return verdict != Verdict.COURSE_PARTICIPANT;
    }
}
