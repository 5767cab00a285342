import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How long the assessors' desk takes with 400 applications and 1,500 people (benchmarks/desk.sql): one reader
 * at a time, who asks for the first page, two stages and the last page in turn. CPU is the school's and
 * PostgreSQL's own, from {@code /proc}: it says the same on a busy machine. The figures go to
 * {@code target/bench/desk.md}.
 *
 * <p>Arguments: requests of each page (200), port (8152).
 */
class DeskBench {

    private static final Path FOLDER = Path.of("target/bench/desk").toAbsolutePath();
    private static final long TICK_MS = 10;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final List<String> PAGES = List.of("/kontor/vurderinger", "/kontor/vurderinger?vis=new",
            "/kontor/vurderinger?vis=decided", "/kontor/vurderinger?side=60");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int requests;
    private final String origin;

    private DeskBench(int requests, int port) {
        this.requests = requests;
        this.origin = "http://127.0.0.1:" + port;
    }

    public static void main(String[] arguments) throws Exception {
        var port = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8152;
        var bench = new DeskBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200, port);
        Files.createDirectories(FOLDER);
        var school = start(port);
        try {
            bench.run(school);
        } finally {
            school.destroy();
            school.onExit().join();
        }
    }

    private void run(Process school) throws Exception {
        await(school);
        fill();
        signIn();
        post("/demo/klokke", get("/demo"), Map.of("dag", "2027-04-17"));
        var table = new StringBuilder("""
                | page | bytes | p50 ms | p99 ms | slowest ms | CPU ms | + PostgreSQL |
                |---|---|---|---|---|---|---|
                """);
        for (var page : PAGES) {
            measure(page, requests / 2); // Warms up.
            var cpu = cpuMs(school.pid());
            var database = databaseCpuMs();
            var times = measure(page, requests);
            cpu = cpuMs(school.pid()) - cpu;
            database = databaseCpuMs() - database;
            table.append("| %s | %,d | %.0f | %.0f | %.0f | %.0f | %.0f |%n".formatted(page,
                    get(page).body().getBytes(StandardCharsets.UTF_8).length, at(times, 50), at(times, 99),
                    at(times, 100), 1.0 * cpu / requests, 1.0 * database / requests));
        }
        System.out.println(table);
        Files.writeString(FOLDER.resolveSibling("desk.md"), table);
    }

    private List<Double> measure(String page, int many) throws Exception {
        var times = new ArrayList<Double>();
        for (int i = 0; i < many; i++) {
            var before = System.nanoTime();
            var answer = get(page);
            times.add((System.nanoTime() - before) / 1e6);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(page + " answers " + answer.statusCode());
            }
        }
        return times.stream().sorted().toList();
    }

    /** utime and stime of a process, from the kernel. */
    private static long cpuMs(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_MS;
    }

    /** All PostgreSQL processes that stand in our data folder. */
    private static long databaseCpuMs() throws IOException {
        long sum = 0;
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[1-9]*")) {
            for (var process : processes) {
                try {
                    if (Files.readSymbolicLink(process.resolve("cwd"))
                            .startsWith(FOLDER.resolve("data/postgres"))) {
                        sum += cpuMs(Long.parseLong(process.getFileName().toString()));
                    }
                } catch (IOException _) {
                    // It has ended, or is somebody else's.
                }
            }
        }
        return sum;
    }

    private static double at(List<Double> times, int percent) {
        return times.get(Math.min(times.size() - 1, times.size() * percent / 100));
    }

    private static Process start(int port) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Duser.timezone=UTC", "--enable-native-access=ALL-UNNAMED", "-cp",
                "target/classes:target/demo-classes:" + System.getProperty("java.class.path"),
                "no.innovasjonsskolen.School", "--spring.profiles.active=demo", "--server.address=127.0.0.1",
                "--server.port=" + port, "--skolen.data=" + FOLDER.resolve("data")).redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(FOLDER.resolve("school.log").toFile()).start();
    }

    private static void await(Process school) throws Exception {
        while (!Files.readString(FOLDER.resolve("school.log")).contains("Started School")) {
            if (!school.isAlive()) {
                throw new IllegalStateException(Files.readString(FOLDER.resolve("school.log")));
            }
            Thread.sleep(200);
        }
    }

    /** Once: a second run has the same rows. */
    private static void fill() throws Exception {
        var data = FOLDER.resolve("data");
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
        var password = Files.readString(data.resolve("postgres.password")).strip();
        try (var db = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/skolen", "skolen",
                password); var statement = db.createStatement()) {
            db.setAutoCommit(false);
            try (var found = statement
                    .executeQuery("select 1 from admission.application where reference = 'DESK-001'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute(Files.readString(Path.of("benchmarks/desk.sql")));
            db.commit();
        }
    }

    private void signIn() throws Exception {
        var choose = get("/logg-inn");
        var eva = Pattern.compile("name=\"person\" value=\"([^\"]+)\">[^<]*Eva Lunde").matcher(choose.body());
        if (!eva.find()) {
            throw new IllegalStateException("Nobody is called Eva Lunde");
        }
        post("/logg-inn/demo", choose, Map.of("person", eva.group(1)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(origin + path)).build(), BodyHandlers.ofString());
    }

    private void post(String path, HttpResponse<String> page, Map<String, String> fields) throws Exception {
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("No form on " + page.uri());
        }
        var body = fields.entrySet().stream().map(field -> field.getKey() + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token.group(1) + "&", ""));
        var answer = http.send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin").POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
    }
}
