package no.innovasjonsskolen.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.programme.TeamRule;
import no.innovasjonsskolen.site.Sentence;

/**
 * What the decisions about its people come to for an application.
 *
 * @param verdicts of those who take part, as far as they are decided
 * @param sectors how many service areas they come from
 */
record TeamVerdict(List<Optional<Verdict>> verdicts, int sectors, TeamRule rule) {

    /** How far it has come, or how many can sit the exam. */
    Sentence summary() {
        var decided = (int) verdicts.stream().filter(Optional::isPresent).count();
        if (decided < verdicts.size()) {
            return Sentence.of("eligibility.team.decided", decided, verdicts.size());
        }
        return Sentence.of("eligibility.team.exam", withExam(), verdicts.size());
    }

    /** What the municipality should know while it can do something about it. */
    List<Sentence> warnings() {
        var warnings = new ArrayList<Sentence>();
        var without = verdicts.stream().flatMap(Optional::stream)
                .filter(it -> it == Verdict.COURSE_PARTICIPANT).count();
        if (verdicts.stream().allMatch(Optional::isPresent) && without > 0) {
            warnings.add(Sentence.of("eligibility.team.only", withExam(), verdicts.size()));
        }
        if (verdicts.stream().anyMatch(it -> it.equals(Optional.of(Verdict.CONDITIONAL)))) {
            warnings.add(Sentence.of("eligibility.team.conditional"));
        }
        if (!rule.allows(verdicts.size())) {
            warnings.add(Sentence.of("eligibility.team.size", verdicts.size(), rule.least(), rule.most()));
        }
        if (sectors < rule.sectors()) {
            warnings.add(Sentence.of("eligibility.team.sectors", sectors, rule.sectors()));
        }
        return warnings;
    }

    private int withExam() {
        return (int) verdicts.stream().flatMap(Optional::stream)
                .filter(it -> it != Verdict.COURSE_PARTICIPANT).count();
    }
}
