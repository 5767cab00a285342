package no.innovasjonsskolen.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * No acknowledged write is lost: six clients write at full speed while the app, PostgreSQL or both are killed
 * at a random moment, again and again. After each kill every promise is held against the rows and the pages.
 *
 * <p>{@code --planted} lets PostgreSQL confirm before it has written. Then promises must be found broken, or
 * this proof could not see a loss. It cannot see fsync being off: what a killed process gave the kernel is
 * kept.
 */
final class KillProof {

    private enum Kill { APP, POSTGRES, BOTH }

    static final List<Client.Role> ROLES = List.of(
            new Client.Role(0, "Kari Moen", "3434", "challenge-what", false),
            new Client.Role(1, "Jon Kvam", "3434", "challenge-whom", false),
            new Client.Role(2, "Kari Moen", "3434", "challenge-tried", false),
            new Client.Role(3, "Jon Kvam", "3434", "anchoring-how", false),
            new Client.Role(4, "Marit Sande", "3433", "challenge-what", true),
            new Client.Role(5, "Marit Sande", "3433", "challenge-whom", false));

    private final int cycles;
    private final boolean planted;
    private final long seed;
    private final Random random;
    private final SchoolProcess school;
    private final List<Client> clients;
    private final String commit = Proofs.commit();
    private final Set<String> forgiven = new HashSet<>();
    private final List<Long> healthyMs = new ArrayList<>();
    private int passed;
    private int lost;
    private int cyclesWithLoss;

    private KillProof(int cycles, boolean planted, long seed) throws IOException {
        this.cycles = cycles;
        this.planted = planted;
        this.seed = seed;
        this.random = new Random(seed);
        var folder = Path.of("target", "proof", planted ? "kill-planted" : "kill");
        delete(folder);
        Files.createDirectories(folder);
        this.school = new SchoolProcess(folder.resolve("data"),
                planted ? List.of("-Dskolen.test.unsafe-database=true") : List.of());
        this.clients = ROLES.stream().map(role -> new Client(role, List.of(school.base()),
                new Ledger(folder.resolve("ledger-" + role.number())), seed)).toList();
    }

    /** {@code [cycles] [--planted] [--seed N]}. */
    public static void main(String[] arguments) throws IOException {
        var words = new ArrayList<>(List.of(arguments));
        var planted = words.remove("--planted");
        var at = words.indexOf("--seed");
        var seed = at < 0 ? System.nanoTime() & 0xFFFFFFFFL : Long.parseLong(words.get(at + 1));
        var numbers = (at < 0 ? words : words.subList(0, at)).stream().map(Integer::parseInt).toList();
        System.exit(new KillProof(numbers.isEmpty() ? 30 : numbers.getFirst(), planted, seed).prove());
    }

    private int prove() {
        var began = System.nanoTime();
        System.out.printf("kill%s: %d cycles, seed %d, commit %s%n", planted ? " --planted" : "", cycles,
                seed, commit);
        school.startAndFill();
        new Opening(school.base(), school.database()).play();
        if (planted && !plantAndSeeItRefused()) {
            return 1;
        }
        System.out.printf("The school is ready after %s.%n", seconds(System.nanoTime() - began));
        for (int cycle = 1; cycle <= cycles; cycle++) {
            cycle(cycle, Kill.values()[(cycle - 1) % Kill.values().length]);
        }
        school.close();
        return conclude(Duration.ofNanos(System.nanoTime() - began));
    }

    /** The fault is in the database itself, where an administrator could have put it. */
    private boolean plantAndSeeItRefused() {
        school.database().sql("alter role skolen in database skolen set synchronous_commit = off").update();
        school.close();
        var strict = school.strictly();
        var words = strict.startRefused();
        strict.close();
        System.out.printf("Without test mode the school %s such a database.%n",
                words.contains("synchronous_commit is off") ? "refuses" : "ACCEPTS");
        school.start();
        return words.contains("synchronous_commit is off");
    }

    private void cycle(int number, Kill kill) {
        var began = System.nanoTime();
        var before = acked();
        var wrong = new ArrayList<String>();
        var goOn = new AtomicBoolean(true);
        var threads = clients.stream()
                .map(client -> Thread.ofVirtual().start(() -> client.work(goOn::get))).toList();
        letThemWork(before + 20 + random.nextInt(280), 1 + random.nextInt(200));
        clients.stream().map(Client::takeTrouble).filter(it -> !it.isEmpty())
                .forEach(it -> wrong.add("Before the kill: " + it));
        var killed = System.nanoTime();
        kill(kill);
        var healthy = backToWork(kill, goOn, killed);
        goOn.set(false);
        threads.forEach(KillProof::join);
        if (kill != Kill.POSTGRES) {
            school.start();
            healthy = System.nanoTime() - killed;
        }
        clients.forEach(Client::takeTrouble);
        healthyMs.add(healthy / 1_000_000);
        conclude(number, kill, before, healthy, wrong, began);
    }

    private void conclude(int number, Kill kill, int before, long healthy, List<String> wrong, long began) {
        var evidence = new Evidence(school.database(), school.base(), clients);
        var finding = evidence.examine(forgiven);
        wrong.addAll(finding.wrong());
        wrong.addAll(evidence.look());
        forgiven.addAll(finding.lost());
        lost += finding.lost().size();
        cyclesWithLoss += finding.lost().isEmpty() ? 0 : 1;
        if (planted) {
            clients.forEach(Client::forgetWhatStood);
        }
        var good = finding.lost().isEmpty() && wrong.isEmpty();
        passed += good ? 1 : 0;
        System.out.printf("%3d %-8s  %,5d acked (%,7d in all)  healthy in %s  cycle %s  %d lost  %s%n",
                number, kill.name().toLowerCase(Locale.ROOT), acked() - before, acked(),
                seconds(healthy), seconds(System.nanoTime() - began), finding.lost().size(),
                good ? "ok" : planted && wrong.isEmpty() ? "the fault shows" : "FAILED");
        Stream.concat(finding.lost().stream().map(it -> "lost: " + it), wrong.stream())
                .limit(planted ? 2 : 12).forEach(it -> System.out.println("      " + it));
    }

    /**
     * So many promises, and then a moment more: the same amount of work on a slow machine as on a fast one.
     */
    private void letThemWork(int promises, int moreMs) {
        for (int waited = 0; acked() < promises && waited < 30_000; waited += 5) {
            pause(5);
        }
        pause(moreMs);
    }

    /** Both at once means at once: a killed app leaves PostgreSQL a moment to stop cleanly in. */
    private void kill(Kill kill) {
        var targets = switch (kill) {
            case APP -> List.of(school.app());
            case POSTGRES -> List.of(school.postgres());
            case BOTH -> random.nextBoolean() ? List.of(school.app(), school.postgres())
                    : List.of(school.postgres(), school.app());
        };
        if (targets.stream().filter(Target::kill).count() < targets.size()) {
            throw new IllegalStateException("Not killed, but ended by itself: one of " + targets);
        }
        if (kill != Kill.POSTGRES) {
            school.awaitEnd();
        }
    }

    /** With the app alive, clients go on until one of them is told again that something is saved. */
    private long backToWork(Kill kill, AtomicBoolean goOn, long killed) {
        if (kill != Kill.POSTGRES) {
            goOn.set(false);
            return 0;
        }
        pause(150); // What was on its way when it was killed may still be answered.
        var then = acked();
        while (acked() == then && System.nanoTime() - killed < 120_000_000_000L) {
            pause(5);
        }
        var healthy = System.nanoTime() - killed;
        pause(500);
        return healthy;
    }

    private int conclude(Duration took) {
        var times = healthyMs.stream().sorted().toList();
        System.out.printf("healthy again: median %.1f s, longest %.1f s%n", times.get(times.size() / 2) / 1e3,
                times.getLast() / 1e3);
        if (planted) {
            System.out.printf("planted fault %s: %d of %,d acknowledged writes lost, in %d of %d cycles%n",
                    lost > 0 ? "found" : "NOT FOUND", lost, acked(), cyclesWithLoss, cycles);
            Proofs.close(lost > 0 ? 1 : 0, lost > 0 ? 0 : 1, seed, commit, took);
            return lost > 0 ? 0 : 1;
        }
        System.out.printf("%d of %,d acknowledged writes lost%n", lost, acked());
        Proofs.close(passed, cycles - passed, seed, commit, took);
        return passed == cycles ? 0 : 1;
    }

    private int acked() {
        return clients.stream().mapToInt(Client::acked).sum();
    }

    private static String seconds(long nanos) {
        return "%.1f s".formatted(nanos / 1e9);
    }

    private static void pause(long ms) {
        LockSupport.parkNanos(ms * 1_000_000);
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
