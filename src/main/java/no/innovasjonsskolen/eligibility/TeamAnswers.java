package no.innovasjonsskolen.eligibility;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.ruling.Ruling;
import no.innovasjonsskolen.ruling.RulingId;
import no.innovasjonsskolen.ruling.Rulings;
import org.springframework.stereotype.Component;

/** What a municipality may know of its people's cases, with as many questions for many as for one. */
@Component
class TeamAnswers {

    private final Rulings rulings;

    TeamAnswers(Rulings rulings) {
        this.rulings = rulings;
    }

    /** About those whose case is decided, and those the school waits for; nobody else is in the answer. */
    Map<ParticipantId, TeamAnswer> of(Collection<EligibilityCase> cases, Instant now) {
        var answers = new HashMap<ParticipantId, TeamAnswer>();
        cases.stream().filter(it -> it.waitsFor(now).filter(asked -> !asked.kind().isNotice()).isPresent())
                .forEach(it -> answers.put(it.id(), TeamAnswer.ASKED));
        var decided = cases.stream().filter(it -> it.result().isPresent()).toList();
        Map<RulingId, Ruling> made = rulings.ofCases(decided.stream().map(EligibilityCase::ref).toList())
                .values().stream().flatMap(List::stream).collect(toMap(Ruling::id, identity()));
        decided.forEach(it -> {
            var result = it.result().orElseThrow();
            answers.put(it.id(),
                    TeamAnswer.of(result.verdict(), requireNonNull(made.get(result.ruling())), now));
        });
        return answers;
    }
}
