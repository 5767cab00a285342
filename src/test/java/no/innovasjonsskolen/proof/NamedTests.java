package no.innovasjonsskolen.proof;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests by name, in this JVM, and says how they ended. */
final class NamedTests implements TestExecutionListener {

    /** What a JVM that runs tests for another says begins so, for the house logs between. */
    static final String SAYS = "claims> ";

    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> where = new ArrayList<>();
    private int run;

    private NamedTests() {}

    /** How the tests of one name ended. */
    sealed interface Ending {

        record Green(int tests) implements Ending {}

        /** An assertion was not met. */
        record Red(String assertion) implements Ending {}

        /** Something else went wrong, which says nothing of what the test asserts. */
        record Broken(String why) implements Ending {}

        /** No test has the name. */
        record Nothing() implements Ending {}
    }

    /** For a JVM that is started to run tests of these names only. */
    public static void main(String[] names) {
        var endings = new ArrayList<String>();
        for (var name : names) {
            endings.add(SAYS + name + " " + run(name));
        }
        endings.forEach(System.out::println);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** @param name {@code room.ClassTest} or {@code room.ClassTest#method} */
    static Ending run(String name) {
        var parts = name.split("#");
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass("no.innovasjonsskolen." + parts[0]))
                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(parts.length == 1
                        || !(test.getSource().orElse(null) instanceof MethodSource method)
                        || method.getMethodName().equals(parts[1])))
                .build();
        var tests = new NamedTests();
        LauncherFactory.create().execute(request, tests);
        return tests.ending();
    }

    private Ending ending() {
        for (int at = 0; at < failures.size(); at++) {
            if (failures.get(at) instanceof AssertionError) {
                return new Ending.Red(where.get(at) + ": " + failures.get(at).getMessage());
            }
        }
        if (!failures.isEmpty()) {
            return new Ending.Broken(where.getFirst() + ": " + failures.getFirst());
        }
        return run == 0 ? new Ending.Nothing() : new Ending.Green(run);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        run += test.isTest() ? 1 : 0;
        result.getThrowable().ifPresent(failure -> {
            failures.add(failure);
            where.add(switch (test.getSource().orElse(null)) {
                case MethodSource method -> method.getMethodName();
                case ClassSource type -> type.getClassName();
                case null, default -> test.getDisplayName();
            });
        });
    }
}
