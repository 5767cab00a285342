import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures the school's pages beside a plain handler that answers with the same bytes: wrk on loopback, window by
 * window in turn, so that whatever else the machine does falls on both alike. Sixteen clients at a time, which is as
 * much as the machine can do; then two, which shows what a reader waits when others read as well.
 *
 * <p>Arguments: seconds per window (8), windows of each (4). The table goes to {@code target/bench/table.md}.
 */
class Bench {

    private static final Path FOLDER = Path.of("target/bench").toAbsolutePath();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final long TICK_MS = 10;
    private static final int MANY = 16;
    private static final int TWO = 2;

    private record Page(String name, String path, boolean signedIn) {}

    /** One window: how much was answered, how fast, and what it cost the server and its database. */
    private record Window(double perSecond, double p50, double p99, double cpu, double databaseCpu,
            long errors) {}

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int seconds;
    private final int windows;
    private final int port = freePort();
    private final int plainPort = freePort();
    private final List<Process> started = new ArrayList<>();

    private Bench(int seconds, int windows) {
        this.seconds = seconds;
        this.windows = windows;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Bench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8,
                arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4);
        Runtime.getRuntime().addShutdownHook(new Thread(bench::stop));
        bench.run();
        System.exit(0);
    }

    private void run() throws Exception {
        Files.createDirectories(FOLDER.resolve("pages"));
        var school = java("school", List.of("-Duser.timezone=UTC", "--enable-native-access=ALL-UNNAMED",
                "-cp", "target/classes:target/demo-classes:" + System.getProperty("java.class.path"),
                "no.innovasjonsskolen.School",
                "--spring.profiles.active=demo", "--server.address=127.0.0.1", "--server.port=" + port,
                "--skolen.data=" + FOLDER.resolve("data")));
        await(school, FOLDER.resolve("school.log"));
        var pages = List.of(new Page("front page", "/", false), new Page("the study", "/studiet", false),
                new Page("an application, signed in", signInAndBegin(), true));
        for (int i = 0; i < pages.size(); i++) {
            record(i, pages.get(i));
        }
        var plain = java("plain",
                List.of("-cp", System.getProperty("java.class.path"), "benchmarks/PlainServer.java",
                        FOLDER.resolve("pages").toString(), Integer.toString(plainPort)));
        awaitPort();
        var table = new StringBuilder("""
                | page | bytes | | requests/s | p50 ms | p99 ms | CPU ms per 1000 | + PostgreSQL \
                | p99 ms, two at a time |
                |---|---|---|---|---|---|---|---|---|
                """);
        for (int i = 0; i < pages.size(); i++) {
            table.append(measure(i, pages.get(i), school, plain));
        }
        System.out.println(table);
        Files.writeString(FOLDER.resolve("table.md"), table);
    }

    private String measure(int number, Page page, Process school, Process plain) throws Exception {
        var ours = new ArrayList<Window>();
        var theirs = new ArrayList<Window>();
        window(page, port, school, Math.max(15, seconds), MANY);
        window(page, plainPort, plain, seconds, MANY);
        for (int i = 0; i < windows; i++) {
            ours.add(window(page, port, school, seconds, MANY));
            theirs.add(window(page, plainPort, plain, seconds, MANY));
        }
        var our = median(ours);
        var their = median(theirs);
        var calm = window(page, port, school, seconds, TWO);
        var plainCalm = window(page, plainPort, plain, seconds, TWO);
        var bytes = Files.size(FOLDER.resolve("pages/" + number + ".body"));
        return row(page.name(), bytes, "school", our, calm)
                + row("", bytes, "plain handler", their, plainCalm)
                + "| | | **ratio** | **%.2f** | %.1f | %.1f | **%.1f** | | |%n".formatted(
                        our.perSecond() / their.perSecond(), our.p50() / their.p50(), our.p99() / their.p99(),
                        our.cpu() / their.cpu());
    }

    private static String row(String page, long bytes, String what, Window it, Window calm) {
        return "| %s | %,d | %s | %,.0f | %.1f | %.1f | %.0f | %.0f | %.1f |%n".formatted(page, bytes, what,
                it.perSecond(), it.p50(), it.p99(), it.cpu(), it.databaseCpu(), calm.p99());
    }

    private Window window(Page page, int to, Process server, int length, int clients)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "wrk", "-t" + TWO, "-c" + clients, "-d" + length + "s", "--timeout",
                "10s", "--latency"));
        if (page.signedIn()) {
            command.addAll(List.of("-H", "Cookie: " + cookies.getCookieStore().getCookies().stream()
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "))));
        }
        command.add("http://127.0.0.1:" + to + page.path());
        var cpu = cpuMs(server.pid());
        var database = to == port ? databaseCpuMs() : 0;
        var wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0) {
            throw new IllegalStateException("wrk ended with %d: %s".formatted(wrk.exitValue(), said));
        }
        var used = cpuMs(server.pid()) - cpu;
        var usedByDatabase = to == port ? databaseCpuMs() - database : 0;
        var requests = Double.parseDouble(found(said, "(\\d+) requests in"));
        var result = new Window(Double.parseDouble(found(said, "Requests/sec:\\s+([\\d.]+)")), ms(found(said,
                "(?m)^\\s+50%\\s+(\\S+)")), ms(found(said, "(?m)^\\s+99%\\s+(\\S+)")),
                used * 1000.0 / requests,
                usedByDatabase * 1000.0 / requests,
                said.contains("Non-2xx") || said.contains("Socket errors") ? 1 : 0);
        System.err.printf("%-26s %-6s %s%n", page.name(), to == port ? "school" : "plain", result);
        if (result.errors() > 0) {
            throw new IllegalStateException(said);
        }
        return result;
    }

    private static Window median(List<Window> windows) {
        return windows.stream().sorted((one, other) -> Double.compare(one.cpu(), other.cpu())).toList()
                .get(windows.size() / 2);
    }

    /** Lom's applicant, with a begun application: the address of its page. */
    private String signInAndBegin() throws Exception {
        var choose = get("/logg-inn").body();
        var person = found(choose, "name=\"person\" value=\"([^\"]+)\">[^<]*Kari Moen");
        post("/logg-inn/demo", Map.of("_csrf", found(choose, TOKEN.pattern()), "person", person));
        var start = get("/soknad").body();
        if (start.contains("name=\"kommune\" value=\"3434\"")) {
            post("/soknad", Map.of("_csrf", found(start, TOKEN.pattern()), "kommune", "3434"));
        }
        return found(get("/soknad").body(), "href=\"(/soknad/[0-9a-f-]{36})\"");
    }

    private void record(int number, Page page) throws Exception {
        var client = page.signedIn() ? http : HttpClient.newHttpClient();
        var answer = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page.path())).build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answers " + answer.statusCode());
        }
        var headers = answer.headers().map().entrySet().stream()
                .filter(header -> !List
                        .of("content-length", "date", "connection", "keep-alive", "transfer-encoding")
                        .contains(header.getKey()))
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                .collect(Collectors.joining("\n"));
        Files.writeString(FOLDER.resolve("pages/" + number + ".path"), page.path());
        Files.writeString(FOLDER.resolve("pages/" + number + ".headers"), headers);
        Files.write(FOLDER.resolve("pages/" + number + ".body"), answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                BodyHandlers.ofString());
    }

    private void post(String path, Map<String, String> fields) throws Exception {
        var body = fields.entrySet().stream().map(field -> field.getKey() + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + "\n" + answer.body());
        }
    }

    private Process java(String name, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m"));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(FOLDER.resolve(name + ".log").toFile()).start();
        started.add(process);
        return process;
    }

    private void await(Process school, Path log) throws Exception {
        while (!Files.readString(log).contains("Started School")
                || Files.readString(log).contains("Filling the demo")
                        && !Files.readString(log).contains("is filled")) {
            if (!school.isAlive()) {
                throw new IllegalStateException(Files.readString(log));
            }
            Thread.sleep(200);
        }
        Thread.sleep(1_000); // The last of what is done at start.
    }

    private void awaitPort() throws InterruptedException {
        while (true) {
            try {
                new Socket("127.0.0.1", plainPort).close();
                return;
            } catch (IOException _) {
                Thread.sleep(100);
            }
        }
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

    private void stop() {
        started.forEach(Process::destroy);
        started.forEach(process -> process.onExit().join());
    }

    private static double ms(String text) {
        var number = Double.parseDouble(text.replaceAll("[a-z]+$", ""));
        return text.endsWith("us") ? number / 1000 : text.endsWith("ms") ? number : number * 1000;
    }

    private static String found(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in\n" + text);
        }
        return matcher.group(1);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
