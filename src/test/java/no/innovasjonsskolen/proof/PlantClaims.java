package no.innovasjonsskolen.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plants claims' faults in a JVM with one school. What only a school's start would show is looked for in a JVM of its
 * own, and so is what the first look did not see.
 */
final class PlantClaims {

    /** The names of those it is done with, and of those that were proved. */
    static final Path DONE = Path.of("target", "claims-done");
    static final Path PASSED = Path.of("target", "claims-passed");

    private static final int WIDTH = 200;

    /** Whether a fault has left something behind, so that this school is no measure any more. */
    private boolean spoiled;

    private PlantClaims() {}

    /** The names of the claims. */
    public static void main(String[] names) throws Exception {
        var planting = new PlantClaims();
        for (var claim : Claim.all()) {
            if (List.of(names).contains(claim.name()) && !planting.spoiled) {
                var began = System.nanoTime();
                var why = planting.prove(claim);
                ClaimsProof
                        .say("%s  %s: %s (%d s)".formatted(why.isEmpty() ? "ok    " : "FAILED", claim.name(),
                                claim.says(), (System.nanoTime() - began) / 1_000_000_000L));
                why.forEach(it -> ClaimsProof.say("        " + it.replaceAll("\\s+", " ").transform(
                        line -> line.substring(0, Math.min(WIDTH, line.length())))));
                write(DONE, claim);
                if (why.isEmpty()) {
                    write(PASSED, claim);
                }
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static void write(Path list, Claim claim) throws IOException {
        Files.writeString(list, claim.name() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Why the claim is not proved; empty when it is. */
    private List<String> prove(Claim claim) throws Exception {
        var lost = claim.lost();
        if (lost.isPresent()) {
            return List.of(lost.get());
        }
        List<String> unseen;
        try (var plant = new Plant(claim)) {
            unseen = plant.isLoaded() ? not("Red", here(claim.tests())) : claim.tests();
            if (!unseen.isEmpty()) {
                unseen = not("Red", inAnotherJvm(claim));
            }
        } catch (Plant.DoesNotCompile wrong) {
            return List.of("it does not compile: " + wrong.getMessage());
        }
        var why = new ArrayList<String>();
        unseen.forEach(it -> why.add("did not see the fault: " + it));
        spoiled = !not("Green", here(claim.tests())).isEmpty();
        if (spoiled) {
            not("Green", inAnotherJvm(claim)).forEach(it -> why.add("not green without the fault: " + it));
        }
        return why;
    }

    private static Map<String, String> here(List<String> tests) {
        var endings = new LinkedHashMap<String, String>();
        tests.forEach(test -> endings.put(test, NamedTests.run(test).toString()));
        return endings;
    }

    /** How the tests end with a database of their own, where the fault, if planted, is there from the start. */
    private static Map<String, String> inAnotherJvm(Claim claim) throws IOException, InterruptedException {
        var log = Path.of("target", claim.name() + ".log");
        Plant.jvm(NamedTests.class, claim.tests()).redirectErrorStream(true).redirectOutput(log.toFile())
                .start()
                .waitFor();
        var endings = new LinkedHashMap<String, String>();
        claim.tests().forEach(test -> endings.put(test, "the JVM ended before it was run"));
        for (var line : Files.readAllLines(log)) {
            if (line.startsWith(NamedTests.SAYS)) {
                var said = line.substring(NamedTests.SAYS.length()).split(" ", 2);
                endings.put(said[0], said[1]);
            }
        }
        return endings;
    }

    private static List<String> not(String ending, Map<String, String> endings) {
        return endings.entrySet().stream().filter(it -> !it.getValue().startsWith(ending))
                .map(Object::toString)
                .toList();
    }
}
