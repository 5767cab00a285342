package no.innovasjonsskolen.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Every claim has a test that can fail. The faults of {@code dev-tools/claims} are planted one by one, in the copy of
 * the tree that this JVM stands in: the tests that a fault names must become red by an assertion, and be green again
 * when it is taken out. A fault whose text is gone, that does not compile, or whose tests are not found, is a failure.
 *
 * <p>{@link PlantClaims} starts one school for many of them. Where a fault has left rows that should not be, the rest
 * are planted in a new one.
 */
final class ClaimsProof {

    private ClaimsProof() {}

    /** The commit, and words that the names of the wanted claims hold; without any, all. */
    public static void main(String[] words) throws Exception {
        var began = System.nanoTime();
        var left = new ArrayList<>(Claim.all().stream().map(Claim::name)
                .filter(name -> words.length == 1
                        || List.of(words).subList(1, words.length).stream().anyMatch(name::contains))
                .toList());
        var all = left.size();
        Files.deleteIfExists(PlantClaims.PASSED);
        while (!left.isEmpty()) {
            var before = left.size();
            left.removeAll(plant(left));
            if (left.size() == before) {
                say("The school did not start, or ended: " + left.getFirst());
                left.removeFirst();
            }
        }
        var passed = passed();
        say("%d passed, %d failed (commit %s, %d minutes)".formatted(passed, all - passed, words[0],
                (System.nanoTime() - began) / 60_000_000_000L));
        System.exit(passed == all && all > 0 ? 0 : 1);
    }

    /** Those that were planted, until the school was no longer fit for it. */
    private static List<String> plant(List<String> names) throws IOException, InterruptedException {
        Files.deleteIfExists(PlantClaims.DONE);
        Plant.jvm(PlantClaims.class, names).inheritIO().start().waitFor();
        return Files.exists(PlantClaims.DONE) ? Files.readAllLines(PlantClaims.DONE) : List.of();
    }

    private static int passed() throws IOException {
        return Files.exists(PlantClaims.PASSED) ? Files.readAllLines(PlantClaims.PASSED).size() : 0;
    }

    /** A line for the reader; the house logs between. */
    static void say(String line) {
        System.out.println(NamedTests.SAYS + line);
        System.out.flush();
    }
}
