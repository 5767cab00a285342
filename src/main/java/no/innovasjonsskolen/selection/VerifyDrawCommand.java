package no.innovasjonsskolen.selection;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import tools.jackson.core.JacksonException;

/**
 * {@code ./dev verify-draw FOLDER [nb|nn|en]}: checks a published draw and says what it found. Ends with 0
 * when all is sound, 1 when something is wrong, and 2 when the files cannot be read.
 */
public final class VerifyDrawCommand {

    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");
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
        var language = arguments.size() > 1 ? arguments.get(1) : "nb";
        if (arguments.isEmpty() || arguments.size() > 2 || !LANGUAGES.contains(language)) {
            out.println("./dev verify-draw FOLDER [nb|nn|en]");
            return UNREADABLE;
        }
        return new VerifyDrawCommand(out, language).check(Path.of(arguments.getFirst()));
    }

    private int check(Path folder) {
        var reading = folder.resolve("problem.json");
        try {
            var problem = ProblemFile.parse(Files.readString(reading));
            reading = folder.resolve("lottery.json");
            var lottery = Files.readAllBytes(reading);
            var file = LotteryFile.parse(lottery);
            var sound = lottery(problem, lottery, file);
            reading = folder.resolve("draw.json");
            if (Files.notExists(reading)) {
                say("no-draw");
                return sound ? SOUND : WRONG;
            }
            return draw(lottery, file, DrawFile.parse(Files.readAllBytes(reading))) && sound ? SOUND : WRONG;
        } catch (IOException missing) {
            say("missing", reading);
        } catch (IllegalArgumentException | JacksonException unreadable) {
            say("unreadable", reading, String.valueOf(unreadable.getMessage()));
        } catch (LinkageError noLibrary) {
            say("no-library", System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        return UNREADABLE;
    }

    private boolean lottery(Problem problem, byte[] bytes, LotteryFile file) {
        say("lottery", file.ticketsOf().size(), file.tickets(), file.panels().size());
        say("fingerprint", Digest.hex(Digest.sha256(bytes)));
        var faults = new ArrayList<>(CheckLottery.faults(problem, file));
        if (file.tickets() == 0) {
            faults.add(new Fault.NoTickets());
        }
        return report("lottery-sound", faults);
    }

    private boolean draw(byte[] lottery, LotteryFile file, Draw draw) {
        say("draw", draw.balls(), Long.toString(draw.beacon().round()), Long.toString(draw.ticket()),
                Integer.toString(draw.panel()));
        say("admitted", draw.admitted().size(), String.join(", ", draw.admitted()));
        return report("draw-sound", CheckDraw.faults(lottery, file, draw));
    }

    private boolean report(String sound, List<Fault> faults) {
        if (faults.isEmpty()) {
            say(sound);
            return true;
        }
        say("faults", faults.size());
        faults.stream().limit(SHOWN).forEach(fault ->
                out.println("  " + sentence(fault.key(), fault.arguments().toArray())));
        if (faults.size() > SHOWN) {
            say("more", faults.size() - SHOWN);
        }
        return false;
    }

    private void say(String name, Object... arguments) {
        out.println(sentence("selection.verify." + name, arguments));
    }

    private String sentence(String key, Object... arguments) {
        return new MessageFormat(sentences.getProperty(key), language).format(arguments);
    }
}
