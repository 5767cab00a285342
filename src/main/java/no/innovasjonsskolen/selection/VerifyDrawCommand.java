package no.innovasjonsskolen.selection;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * {@code ./dev verify-draw FOLDER [SHA-256] [nb|nn|en]}: checks a published draw, and that its lottery is the
 * one that was announced, and says what it found. Ends with 0 when all is sound, 1 when something is wrong,
 * and 2 when a file is missing or not as {@code docs/lottery-file.md} describes it.
 */
public final class VerifyDrawCommand {

    private static final String BOKMAL = "nb";
    private static final String ENGLISH = "en";
    private static final Set<String> LANGUAGES = Set.of(BOKMAL, "nn", ENGLISH);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern MARK = Pattern.compile("[0-9a-fA-F]{64}");
    private static final String REDRAW = "ny-trekning-";
    private static final Pattern REDRAWS = Pattern.compile(REDRAW + "[0-9]{1,4}");
    /** One changed rule breaks every panel; nobody reads them all. */
    private static final int SHOWN = 20;
    private static final int SOUND = 0;
    private static final int WRONG = 1;
    private static final int UNREADABLE = 2;

    private final PrintStream out;
    private final Properties sentences = new Properties();
    private final Locale language;

    private VerifyDrawCommand(PrintStream out, String language) {
        this.out = out;
        this.language = Locale.of(language);
        var file = "messages_%s.properties".formatted(language);
        try (var text = Objects.requireNonNull(VerifyDrawCommand.class.getResourceAsStream(file), file)) {
            sentences.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Runs in a process of its own. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    /** Writes what it found, and returns the process's exit code. */
    static int run(List<String> arguments, PrintStream out) {
        var spoken = arguments.size() > 1 && LANGUAGES.contains(arguments.getLast());
        var rest = spoken ? arguments.subList(0, arguments.size() - 1) : arguments;
        var strange = rest.size() == 2 && LANGUAGE.matcher(rest.getLast()).matches();
        if (rest.isEmpty() || rest.size() > 2 || strange) {
            out.println("./dev verify-draw FOLDER [SHA-256] [nb|nn|en]");
            return UNREADABLE;
        }
        var announced = rest.size() == 2 ? Optional.of(rest.getLast()) : Optional.<String>empty();
        return new VerifyDrawCommand(out, spoken ? arguments.getLast() : BOKMAL)
                .check(rest.getFirst(), announced);
    }

    private int check(String name, Optional<String> announced) {
        if (announced.filter(it -> !MARK.matcher(it).matches()).isPresent()) {
            say("mark");
            return UNREADABLE;
        }
        try {
            var folder = Path.of(name);
            if (Files.isRegularFile(folder)) {
                say("file");
                return UNREADABLE;
            }
            return check(folder, announced);
        } catch (InvalidPathException unwritable) { // The letters are none that the machine can write.
            say("path", name);
            return UNREADABLE;
        }
    }

    private int check(Path folder, Optional<String> announced) {
        var reading = folder.resolve("problem.json");
        try {
            var problem = ProblemFile.parse(StrictReader.decoded(Files.readAllBytes(reading)));
            reading = folder.resolve("lottery.json");
            var lottery = Files.readAllBytes(reading);
            var file = LotteryFile.parse(lottery);
            if (file.tickets() == 0) {
                out.println(sentence(new Fault.NoTickets().key()));
                return UNREADABLE;
            }
            var faults = lottery(problem, lottery, file, announced);
            reading = folder.resolve("draw.json");
            if (faults.stream().anyMatch(VerifyDrawCommand::endsTheCheck)) {
                say("stopped");
                return WRONG;
            }
            if (Files.notExists(reading)) {
                say("no-draw");
                return faults.isEmpty() ? SOUND : WRONG;
            }
            var draw = DrawFile.parse(Files.readAllBytes(reading));
            var sound = draw(lottery, file, draw) && faults.isEmpty();
            var last = last(folder);
            for (var number = 1; sound && number <= last; number++) {
                var again = folder.resolve(REDRAW + number);
                reading = again.resolve("problem.json");
                var left = ProblemFile.parse(StrictReader.decoded(Files.readAllBytes(reading)));
                reading = again.resolve("lottery.json");
                var anew = Files.readAllBytes(reading);
                LotteryFile.parse(anew); // So that what cannot be read is told of the right file.
                reading = again.resolve("redraw.json");
                var stated = RedrawFile.parse(Files.readAllBytes(reading));
                say("redraw", number, stated.ticket(), stated.panel(),
                        String.join(", ", stated.admitted()));
                sound = report("redraw-sound", CheckRedraw.faults(problem, left, anew, stated,
                        Seed.of(lottery, draw.beacon(), draw.balls()), number));
            }
            return sound ? SOUND : WRONG;
        } catch (IOException missing) {
            say("missing", reading);
        } catch (IllegalArgumentException | JacksonException other) {
            unreadable(reading, other);
        } catch (LinkageError noLibrary) {
            say("no-library", System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        return UNREADABLE;
    }

    /** The highest number of a new draw in the folder; 0 when there is none. */
    private static int last(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.map(it -> it.getFileName().toString()).filter(REDRAWS.asMatchPredicate())
                    .mapToInt(it -> Integer.parseInt(it.substring(REDRAW.length()))).max().orElse(0);
        }
    }

    private void unreadable(Path file, RuntimeException why) {
        switch (why) {
            case StrictReader.OtherBytes bytes -> say(bytes.marked() ? "bom" : "utf8", file);
            case LotteryFile.Explanation _ -> say("explanation", file);
            case ProblemText.Untidy text -> say(
                    "untidy-" + text.flaw().name().toLowerCase(Locale.ROOT), file, text.where(), text.text(),
                    text.sign());
            case JacksonException json -> reason(file, json.getOriginalMessage());
            default -> reason(file, String.valueOf(why.getMessage()));
        }
    }

    private void reason(Path file, String why) {
        say("unreadable", file);
        say("reason", why);
    }

    private List<Fault> lottery(Problem problem, byte[] bytes, LotteryFile file,
            Optional<String> announced) {
        var fingerprint = Digest.hex(Digest.sha256(bytes));
        say("lottery", file.ticketsOf().size(), file.tickets(), file.panels().size());
        say("fingerprint", fingerprint);
        List<Fault> faults = announced.filter(it -> !it.equalsIgnoreCase(fingerprint)).isPresent()
                ? List.of(new Fault.NotAnnounced(fingerprint)) : CheckLottery.faults(problem, file);
        report("lottery-sound", faults);
        return faults;
    }

    /** Whether it is another lottery, or names or tickets are not as they should be. */
    private static boolean endsTheCheck(Fault fault) {
        return fault instanceof Fault.NotAnnounced || fault instanceof Fault.OtherProblem
                || fault instanceof Fault.Missing || fault instanceof Fault.Stranger
                || fault instanceof Fault.Twice || fault instanceof Fault.OutOfOrder
                || fault instanceof Fault.Gap || fault instanceof Fault.Empty
                || fault instanceof Fault.TicketsLeft;
    }

    private boolean draw(byte[] lottery, LotteryFile file, Draw draw) {
        say("draw", draw.balls(), Long.toString(draw.beacon().round()), Long.toString(draw.ticket()),
                Integer.toString(draw.panel()));
        say("admitted", draw.admitted().size(), String.join(", ", draw.admitted()));
        if (draw.beacon().isDemo()) {
            say("demo-chain");
        }
        return report("draw-sound", CheckDraw.faults(lottery, file, draw));
    }

    private boolean report(String sound, List<Fault> faults) {
        if (faults.isEmpty()) {
            say(sound);
            return true;
        }
        say("faults", faults.size());
        faults.stream().limit(SHOWN).map(this::local)
                .forEach(fault -> out.println("  " + sentence(fault.key(), fault.arguments().toArray())));
        if (faults.size() > SHOWN) {
            say("more", faults.size() - SHOWN);
        }
        return false;
    }

    /** With its decimals as they are written in the language. */
    private Fault local(Fault fault) {
        return switch (fault) {
            case Fault.ImpossibleChance it -> new Fault.ImpossibleChance(it.id(), decimal(it.chance()));
            case Fault.OtherChance it -> new Fault.OtherChance(it.id(), decimal(it.rounded()), it.exact());
            case Fault.OtherLevel it -> new Fault.OtherLevel(it.level(), it.id(), decimal(it.levelChance()),
                    decimal(it.chance()));
            case Fault.TooFar it -> new Fault.TooFar(it.id(), decimal(it.distance()),
                    decimal(it.deviation()));
            case Fault.DeviationTooLarge it -> new Fault.DeviationTooLarge(decimal(it.deviation()),
                    decimal(it.right()));
            default -> fault;
        };
    }

    private String decimal(String pointed) {
        return language.getLanguage().equals(ENGLISH) ? pointed : pointed.replace('.', ',');
    }

    private void say(String name, Object... arguments) {
        out.println(sentence("selection.verify." + name, arguments));
    }

    private String sentence(String key, Object... arguments) {
        return new MessageFormat(sentences.getProperty(key), language).format(arguments);
    }
}
