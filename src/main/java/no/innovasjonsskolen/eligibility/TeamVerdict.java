package no.innovasjonsskolen.eligibility;

import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.programme.TeamRule;
import no.innovasjonsskolen.site.Sentence;

/**
 * What the decisions about its people come to for an application.
 *
 * @param answers about those who take part
 * @param sectors how many service areas they come from
 */
record TeamVerdict(List<TeamAnswer> answers, int sectors, TeamRule rule) {

    /** How many answers the municipality sees, or how many can sit the exam. */
    Sentence summary() {
        if (!isComplete()) {
            return Sentence.of("eligibility.team.decided",
                    (int) answers.stream().filter(TeamAnswer::isTold).count(), answers.size());
        }
        return Sentence.of("eligibility.team.exam", count(TeamAnswer.EXAM), answers.size());
    }

    /** What the municipality should know while it can do something about it. */
    List<Sentence> warnings() {
        var warnings = new ArrayList<Sentence>();
        var later = count(TeamAnswer.LATER);
        if (count(TeamAnswer.NOT_CONFIRMED) > 0) {
            warnings.add(Sentence.of("eligibility.team.unconfirmed", count(TeamAnswer.NOT_CONFIRMED)));
        }
        if (isComplete() && later == 0 && count(TeamAnswer.CERTIFICATE) > 0) {
            warnings.add(Sentence.of("eligibility.team.only", count(TeamAnswer.EXAM), answers.size()));
        }
        if (later > 0) {
            warnings.add(Sentence.of("eligibility.team.later"));
        }
        if (!rule.allows(answers.size())) {
            warnings.add(Sentence.of("eligibility.team.size", answers.size(), rule.least(), rule.most()));
        }
        if (sectors < rule.sectors()) {
            warnings.add(Sentence.of("eligibility.team.sectors", sectors, rule.sectors()));
        }
        return warnings;
    }

    private boolean isComplete() {
        return answers.stream().allMatch(TeamAnswer::isTold);
    }

    private int count(TeamAnswer answer) {
        return (int) answers.stream().filter(it -> it == answer).count();
    }
}
