import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import no.innovasjonsskolen.selection.Application;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.DrawUpLottery;
import no.innovasjonsskolen.selection.Lottery;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.ProblemFile;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.selection.Unit;

/**
 * How long a lottery takes: for each instance the chances alone and the whole lottery with a thousand
 * tickets, as the first thing a new JVM does ({@code ./dev select}, start and output included) and when it is
 * warm; then how the time grows from 60 to 100,000 applications, as a table and a picture.
 *
 * <p>Argument: the largest number of applications (100000). Results go to {@code target/bench}.
 */
class Lotteries {

    private static final Path FOLDER = Path.of("target/bench");
    private static final Path INSTANCES = Path.of("src/test/resources/selection/instances");
    private static final long TICKETS = 1_000;
    private static final int[] SIZES = {60, 120, 250, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000,
            100_000};
    private static final int WARM = 3;

    /** One line of the table; times in milliseconds. */
    private record Line(String name, int applications, double firstChances, double firstWhole, double chances,
            double whole, double deviation, int panels) {}

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER);
        var most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SIZES[SIZES.length - 1];
        var lines = new ArrayList<Line>();
        try (var files = Files.list(INSTANCES)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (Files.isDirectory(file) || name.matches("(tiny1|muni|joint|stress).*\\.json")
                        && !name.contains("reference")) {
                    lines.add(instance(file));
                }
            }
        }
        lines.add(measured("every municipality alone", everyMunicipality(), Double.NaN, Double.NaN, WARM));
        var growth = new ArrayList<Line>();
        for (var size : SIZES) {
            if (size <= most) {
                growth.add(grown(size));
            }
        }
        Files.writeString(FOLDER.resolve("selection.md"), table(lines) + "\n" + table(growth));
        Files.writeString(FOLDER.resolve("selection-growth.svg"), picture(growth));
        System.out.println("Written: " + FOLDER.resolve("selection.md") + " and selection-growth.svg");
    }

    private static Line instance(Path file) throws Exception {
        var problem = ProblemFile.read(file);
        return measured(file.getFileName().toString().replace(".json", ""), problem, fresh(file, 0),
                fresh(file, TICKETS), WARM);
    }

    private static Line grown(int size) {
        return measured("made up", invented(size), Double.NaN, Double.NaN, size > 20_000 ? 1 : 2);
    }

    private static Line measured(String name, Problem problem, double firstChances, double firstWhole,
            int times) {
        var chances = Double.MAX_VALUE;
        var whole = Double.MAX_VALUE;
        Lottery lottery = null;
        for (int time = 0; time < times; time++) {
            var began = System.nanoTime();
            DrawUpLottery.of(problem, 0);
            chances = Math.min(chances, (System.nanoTime() - began) / 1e6);
            began = System.nanoTime();
            lottery = DrawUpLottery.of(problem, TICKETS).orElseThrow();
            whole = Math.min(whole, (System.nanoTime() - began) / 1e6);
        }
        var line = new Line(name, problem.applications().size(), firstChances, firstWhole, chances, whole,
                lottery.deviation().approximate(), lottery.panels().size());
        System.out.println(row(line));
        return line;
    }

    /** The command in a JVM of its own, from start to end. */
    private static double fresh(Path file, long tickets) throws IOException, InterruptedException {
        var best = Double.MAX_VALUE;
        for (int time = 0; time < 2; time++) {
            var began = System.nanoTime();
            var process = new ProcessBuilder("./dev", "select", file.toAbsolutePath().toString(), "--tickets",
                    String.valueOf(tickets)).inheritIO().redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("select failed for " + file);
            }
            best = Math.min(best, (System.nanoTime() - began) / 1e6);
        }
        return best;
    }

    /** What the office's desk works out when a target is changed: 357 that apply, regions and sizes. */
    private static Problem everyMunicipality() {
        var random = new SplittableRandom(357);
        var applications = new ArrayList<Application>();
        var regions = new int[]{121, 93, 80, 38, 25};
        for (int region = 0; region < regions.length; region++) {
            for (int number = 0; number < regions[region]; number++) {
                var name = "K%d-%d".formatted(region, number);
                applications.add(new Application(name, 1, List.of(new Application.Member(name,
                        new TreeMap<>(Map.of("region", "r" + region, "size", "s" + random.nextInt(3)))))));
            }
        }
        var rules = new ArrayList<Rule>();
        for (int region = 0; region < regions.length; region++) {
            rules.add(new Rule("region", "r" + region, Unit.MUNICIPALITY, new Bounds(2, 8)));
        }
        for (int size = 0; size < 3; size++) {
            rules.add(new Rule("size", "s" + size, Unit.MUNICIPALITY, new Bounds(3, Bounds.NO_MAX)));
        }
        return new Problem(new Bounds(0, 24), rules, applications, List.of(), Set.of());
    }

    /** A pool with five features, seats of 3 and 4, every eighth application a joint one; a tenth gets in. */
    private static Problem invented(int size) {
        var random = new SplittableRandom(size);
        var applications = new ArrayList<Application>();
        var features = List.of(5, 3, 6, 3, 2);
        var counts = new int[features.size()][6];
        var seats = 0;
        for (int number = 0; number < size; number++) {
            var members = new ArrayList<Application.Member>();
            do {
                var values = new TreeMap<String, String>();
                for (int feature = 0; feature < features.size(); feature++) {
                    var value = Math.min(random.nextInt(features.get(feature)),
                            random.nextInt(features.get(feature)));
                    values.put("f" + feature, "v" + value);
                    counts[feature][value]++;
                }
                members.add(new Application.Member("K%d-%d".formatted(number, members.size()), values));
            } while (members.size() < 4 && random.nextInt(8) == 0);
            applications.add(new Application("S%06d".formatted(number), 3 + random.nextInt(2), members));
            seats += applications.getLast().seats();
        }
        var places = Math.max(40, Math.min(3_000, seats / 10));
        var rules = new ArrayList<Rule>();
        for (int feature = 0; feature < features.size(); feature++) {
            for (int value = 0; value < features.get(feature); value++) {
                var share = (double) counts[feature][value] * places / seats;
                rules.add(new Rule("f" + feature, "v" + value, Unit.MUNICIPALITY,
                        new Bounds((int) (share * 0.8), (int) Math.ceil(share * 1.1) + 1)));
            }
        }
        return new Problem(new Bounds(0, places), rules, applications, List.of(), Set.of());
    }

    private static String table(List<Line> lines) {
        var table = new StringBuilder("""
                | instance | applications | chances, new JVM | whole, new JVM | chances, warm | whole, warm \
                | furthest from the chance | panels |
                |---|---|---|---|---|---|---|---|
                """);
        lines.forEach(line -> table.append(row(line)).append('\n'));
        return table.toString();
    }

    private static String row(Line line) {
        return "| %s | %,d | %s | %s | %s | %s | %.2g | %d |".formatted(line.name(), line.applications(),
                time(line.firstChances()), time(line.firstWhole()), time(line.chances()), time(line.whole()),
                line.deviation(), line.panels());
    }

    private static String time(double ms) {
        return Double.isNaN(ms) ? "–" : ms < 1_000 ? String.format(Locale.ROOT, "%.0f ms", ms)
                : String.format(Locale.ROOT, "%.1f s", ms / 1_000);
    }

    /** Both axes in powers of ten: a straight line is a power. */
    private static String picture(List<Line> lines) {
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" font-family="sans-serif" \
                font-size="13">
                <title>Time for a lottery as the applications grow</title>
                <rect width="640" height="400" fill="#fff"/>
                """);
        for (int power = 2; power <= 5; power++) {
            svg.append("<text x=\"%.0f\" y=\"375\" text-anchor=\"middle\">%,d</text>%n".formatted(
                    x(Math.pow(10, power)),
                    (long) Math.pow(10, power)));
        }
        for (int power = 0; power <= 5; power++) {
            svg.append("""
                    <path d="M70 %1$.0fH620" stroke="#ddd"/>\
                    <text x="62" y="%2$.0f" text-anchor="end">%3$s</text>
                    """.formatted(y(Math.pow(10, power)), y(Math.pow(10, power)) + 4,
                    time(Math.pow(10, power))));
        }
        line(svg, lines, false, "#0062ba", "chances");
        line(svg, lines, true, "#b3253a", "whole lottery, 1,000 tickets");
        return svg.append("<text x=\"345\" y=\"395\" text-anchor=\"middle\">applications</text>\n</svg>\n")
                .toString();
    }

    private static void line(StringBuilder svg, List<Line> lines, boolean whole, String colour, String name) {
        var points = new StringBuilder();
        for (var it : lines) {
            points.append("%.1f,%.1f ".formatted(x(it.applications()), y(whole ? it.whole() : it.chances())));
        }
        svg.append("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>%n"
                .formatted(points.toString().strip(), colour, whole ? "" : " stroke-dasharray=\"6 4\""));
        var last = lines.getLast();
        svg.append("<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"end\" fill=\"%s\">%s</text>%n".formatted(
                x(last.applications()) - 6, y(whole ? last.whole() : last.chances()) - 8, colour, name));
    }

    private static double x(double applications) {
        return 70
                + 550 * (Math.log10(applications) - Math.log10(50)) / (Math.log10(120_000) - Math.log10(50));
    }

    private static double y(double ms) {
        return 350 - 330 * Math.log10(Math.max(1, ms)) / 5;
    }
}
