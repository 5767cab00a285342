package no.innovasjonsskolen.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import no.innovasjonsskolen.Reader;
import no.innovasjonsskolen.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two nodes on one PostgreSQL are one school: they start at once on an empty database, share sessions and
 * limits, and deliver each letter once. Then one after the other is killed while six clients save; these go on
 * at the other one, still signed in, every acknowledged write is there, and nobody is told of a fault.
 */
final class NodesProof {

    private static final String NOBODY = "00000000-0000-0000-0000-00000000000f";
    private static final int MOST_ATTEMPTS = 10;
    private static final int TOO_MANY = 429;
    private static final int DOWN = 503;
    private static final int MANY = 300;
    private static final long LONGEST_WAIT_MS = 240_000;

    private final int cycles;
    private final long seed;
    private final Random random;
    private final JdbcClient db;
    private final List<SchoolProcess> nodes;
    private final List<Client> clients;
    private final String commit = Proofs.commit();
    private final List<String> wrong = new ArrayList<>();

    private NodesProof(int cycles, long seed) throws IOException {
        this.cycles = cycles;
        this.seed = seed;
        this.random = new Random(seed);
        var folder = Path.of("target", "proof", "nodes");
        if (Files.exists(folder)) {
            KillProof.delete(folder);
        }
        Files.createDirectories(folder);
        var url = TestDatabase.freshJdbcUrl();
        this.db = JdbcClient
                .create(new DriverManagerDataSource(url, TestDatabase.user(), TestDatabase.password()));
        var settings = List.of("-Dskolen.test.unsafe-database=true", "-Dspring.datasource.url=" + url,
                "-Dspring.datasource.username=" + TestDatabase.user(),
                "-Dspring.datasource.password=" + TestDatabase.password());
        this.nodes = List.of(new SchoolProcess(folder.resolve("first"), settings),
                new SchoolProcess(folder.resolve("second"), settings));
        this.clients = KillProof.ROLES.stream()
                .map(role -> new Client(role,
                        List.of(node(role.number()).base(), node(role.number() + 1).base()),
                        new Ledger(folder.resolve("ledger-" + role.number())), seed))
                .toList();
    }

    /** {@code [cycles] [--seed N]}. */
    public static void main(String[] arguments) throws IOException {
        var words = List.of(arguments);
        var at = words.indexOf("--seed");
        var seed = at < 0 ? System.nanoTime() & 0xFFFFFFFFL : Long.parseLong(words.get(at + 1));
        var numbers = (at < 0 ? words : words.subList(0, at)).stream().map(Integer::parseInt).toList();
        System.exit(new NodesProof(numbers.isEmpty() ? 6 : numbers.getFirst(), seed).prove());
    }

    private int prove() {
        var began = System.nanoTime();
        System.out.printf("nodes: %d cycles, seed %d, commit %s, PostgreSQL %s%n", cycles, seed, commit,
                db.sql("show server_version").query(String.class).single());
        startAtOnce();
        say("started at once on an empty database");
        sessionsAreShared();
        limitsAreShared();
        countDeliveries();
        new Opening(node(0).base(), db).play();
        var passed = 0;
        for (int cycle = 1; cycle <= cycles; cycle++) {
            passed += cycle(cycle) ? 1 : 0;
        }
        everyLetterOnce();
        say("the whole");
        nodes.forEach(SchoolProcess::close);
        var failed = cycles - passed + (wrong.isEmpty() ? 0 : 1);
        Proofs.close(passed, failed, seed, commit, Duration.ofNanos(System.nanoTime() - began));
        return failed == 0 ? 0 : 1;
    }

    private void startAtOnce() {
        nodes.forEach(SchoolProcess::launch);
        for (var node : nodes) {
            if (!node.awaitHealthy()) {
                throw new IllegalStateException("A node did not start");
            }
        }
        await(() -> nodes.stream().anyMatch(SchoolProcess::isFilled));
    }

    private void sessionsAreShared() {
        var kari = new Reader(node(0).base()).as("Kari Moen");
        demand(kari.at(node(1).base()).open("/soknad").path().equals("/soknad"),
                "who signs in at one node is not signed in at the other");
        kari.form(kari.open("/soknad"), "/logg-ut").send();
        pause(1_500); // A node holds what it knows of a session for a second.
        demand(kari.at(node(1).base()).open("/soknad").path().contains("/logg-inn"),
                "who signs out at one node is signed in at the other");
        say("sessions are shared");
    }

    private void limitsAreShared() {
        var reader = new Reader(node(0).base());
        var let = IntStream.range(0, 3 * MOST_ATTEMPTS).filter(number -> {
            var here = reader.at(node(number).base());
            var token = here.open("/logg-inn").html().select("input[name=_csrf]").first().val();
            return here.post("/logg-inn/demo", Map.of("_csrf", token, "person", NOBODY)).status() != TOO_MANY;
        }).count();
        demand(let == MOST_ATTEMPTS, "%d attempts are let through by two nodes".formatted(let));
        say("limits are shared");
    }

    /** The database counts for itself how often each letter is said to be delivered. */
    private void countDeliveries() {
        db.sql("""
                create table public.delivery (letter uuid not null);
                create function public.delivers() returns trigger language plpgsql as $$
                begin insert into public.delivery values (new.id); return new; end $$;
                create trigger delivers after update on letter.outbox for each row
                when (new.delivered_at is not null) execute function public.delivers();
                """).update();
    }

    private boolean cycle(int number) {
        var before = acked();
        var found = new ArrayList<String>();
        var goOn = new AtomicBoolean(true);
        var threads = clients.stream()
                .map(client -> Thread.ofVirtual().start(() -> client.work(goOn::get))).toList();
        await(() -> acked() >= before + MANY);
        pause(1 + random.nextInt(200));
        clients.stream().map(Client::takeTrouble).filter(it -> !it.isEmpty())
                .forEach(it -> found.add("Before the kill: " + it));
        var killed = node(number);
        if (!killed.app().kill()) {
            throw new IllegalStateException("Not killed, but ended by itself");
        }
        killed.awaitEnd();
        var then = acked();
        await(() -> acked() >= then + MANY);
        goOn.set(false);
        threads.forEach(KillProof::join);
        clients.forEach(Client::takeTrouble);
        var evidence = new Evidence(db, node(number + 1).base(), clients);
        var finding = evidence.examine(Set.of());
        found.addAll(finding.wrong());
        found.addAll(evidence.look());
        clients.forEach(client -> client.refusals().keySet().stream().filter(it -> it != DOWN)
                .forEach(it -> found.add(client.role() + " was answered " + it)));
        System.out.printf("%3d  %,5d acked (%,7d in all), %,d of them after the kill  %d lost  %s%n", number,
                acked() - before, acked(), acked() - then, finding.lost().size(),
                found.isEmpty() && finding.lost().isEmpty() ? "ok" : "FAILED");
        finding.lost().stream().limit(6).forEach(it -> System.out.println("      lost: " + it));
        found.stream().limit(6).forEach(it -> System.out.println("      " + it));
        killed.start();
        return found.isEmpty() && finding.lost().isEmpty();
    }

    private void everyLetterOnce() {
        await(() -> count("""
                select count(*) from letter.outbox
                where delivered_at is null and stopped_at is null and due_at <= clock_timestamp()
                """) == 0);
        var twice = count("select count(*) - count(distinct letter) from public.delivery");
        var never = count("""
                select count(*) from letter.outbox o where stopped_at is null and written_at > (
                    select min(written_at) from letter.outbox) and delivered_at is null
                """);
        demand(twice == 0 && never == 0, "%d letters twice, %d never".formatted(twice, never));
        clients.forEach(client -> demand(client.signIns() <= 1,
                client.role() + " had to sign in " + client.signIns() + " times"));
        var refusals = clients.stream().map(Client::refusals).filter(it -> !it.isEmpty()).toList();
        System.out
                .printf("%,d letters, each delivered once; clients were answered beside what they asked for: "
                        + "%s%n", count("select count(*) from public.delivery"), refusals);
    }

    private long count(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    private void demand(boolean holds, String fault) {
        if (!holds) {
            wrong.add(fault);
            System.out.println("      " + fault);
        }
    }

    private void say(String what) {
        System.out.printf("%-7s %s%n", wrong.isEmpty() ? "ok" : "FAILED", what);
    }

    private SchoolProcess node(int number) {
        return nodes.get(number % nodes.size());
    }

    private int acked() {
        return clients.stream().mapToInt(Client::acked).sum();
    }

    private static void await(BooleanSupplier what) {
        for (long waited = 0; !what.getAsBoolean(); waited += 20) {
            if (waited > LONGEST_WAIT_MS) {
                throw new IllegalStateException("Waited in vain");
            }
            pause(20);
        }
    }

    private static void pause(long ms) {
        LockSupport.parkNanos(ms * 1_000_000);
    }
}
