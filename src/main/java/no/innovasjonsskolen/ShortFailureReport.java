package no.innovasjonsskolen;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Why the school did not start, in a line on standard error: the log may be a file that nobody looks at. */
@NullMarked
final class ShortFailureReport implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        var action = Objects.requireNonNullElse(analysis.getAction(), "");
        System.err.println((analysis.getDescription() + " " + action).strip());
    }
}
