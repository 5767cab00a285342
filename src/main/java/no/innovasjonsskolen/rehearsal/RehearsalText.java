package no.innovasjonsskolen.rehearsal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.innovasjonsskolen.selection.Application;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.site.Words;

/** Draws on trial, in sentences. */
final class RehearsalText {

    private RehearsalText() {}

    /** An application as the office knows it. */
    record Who(String code, String municipalities) {}

    /** What came of it, or how far it has come. */
    static String outcome(Rehearsal rehearsal, Instant now, Words words) {
        if (rehearsal.end().isEmpty()) {
            return words
                    .localize(rehearsal.isWorkedOut(now) ? "rehearsal.how.goes-on" : "rehearsal.how.lost");
        }
        return switch (rehearsal.end().get().how()) {
            case DRAWN -> words.localize("rehearsal.how.drawn",
                    rehearsal.draw().orElseThrow().selected().size(),
                    rehearsal.draw().orElseThrow().reserve().size());
            case UNMET -> words.localize("rehearsal.how.unmet");
            case STOPPED -> words.localize("rehearsal.how.stopped");
        };
    }

    /** The same of one among many. */
    static String outcome(Rehearsal.Line line, Instant now, Words words) {
        if (line.how().isEmpty()) {
            return words.localize(line.isWorkedOut(now) ? "rehearsal.how.goes-on" : "rehearsal.how.lost");
        }
        return words.localize("rehearsal.line." + switch (line.how().get()) {
            case DRAWN -> "drawn";
            case UNMET -> "unmet";
            case STOPPED -> "stopped";
        });
    }

    /** «PRØVE nr. 3». */
    static String name(int number, Words words) {
        return words.localize("rehearsal.mark.number", number);
    }

    /** These, in their order. */
    static List<Who> named(List<String> codes, Problem problem) {
        var applications = byCode(problem);
        return codes.stream().map(it -> Objects.requireNonNull(applications.get(it)))
                .map(RehearsalText::who).toList();
    }

    static Who who(Application application) {
        return new Who(application.id(), application.members().stream()
                .map(Application.Member::municipality).collect(joining(", ")));
    }

    static Map<String, Application> byCode(Problem problem) {
        return problem.applications().stream().collect(toMap(Application::id, it -> it));
    }

    /** How many of the municipalities that a rule counts, are among these. */
    static int count(Rule rule, List<String> codes, Problem problem) {
        var applications = byCode(problem);
        return Math.toIntExact(codes.stream()
                .flatMap(it -> Objects.requireNonNull(applications.get(it)).members().stream())
                .filter(it -> rule.value().equals(it.features().get(rule.feature()))).count());
    }
}
