package no.innovasjonsskolen.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The school must not start like this: what is wrong, and what a person can do about it. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    StartRefused(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /** Prints the refusal as two plain paragraphs instead of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<StartRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, StartRefused refused) {
            return new FailureAnalysis(refused.getMessage(), refused.remedy, refused);
        }
    }
}
