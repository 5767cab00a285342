package no.innovasjonsskolen.selection;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * {@code ./dev select FILE.json [--tickets N] [--nobody-has FEATURE=VALUE]…}: the lottery for a problem, or
 * why there is none, as one JSON object on standard output and nothing else. What was guessed or left out is
 * told on standard error. Ends with 0; with 1 when the answer could not be written, and with 2 and the reason
 * on standard error when the problem cannot be read, or has a rule that counts nobody.
 */
public final class SelectCommand {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final String NOBODY_HAS = "--nobody-has";
    private static final long THREE_BALLS = 1_000;
    private static final int UNWRITTEN = 1;
    private static final int UNREADABLE = 2;

    private SelectCommand() {}

    private record Order(String file, long tickets, Set<String> meant) {}

    /** Runs in a process of its own. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var code = run(List.of(arguments), out, err);
        out.flush();
        System.exit(code);
    }

    /** Writes the answer, and returns the process's exit code. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        var order = order(arguments);
        if (order.isEmpty()) {
            err.println(
                    "./dev select FILE.json [--tickets N] [--nobody-has FEATURE=VALUE], where N is a whole "
                            + "number up to 999999999");
            return UNREADABLE;
        }
        try {
            var reading = ProblemFile.read(order.get().file());
            reading.notes().forEach(note -> err.println("Note: " + note));
            told(reading.problem(), order.get()).forEach(note -> err.println("Note: " + note));
            out.writeBytes(answer(reading.problem(), order.get().tickets()));
            if (out.checkError()) {
                err.println("The answer could not be written. Is the disk full?");
                return UNWRITTEN;
            }
            return 0;
        } catch (ProblemFile.Unreadable unreadable) {
            err.println(unreadable.getMessage());
            return UNREADABLE;
        }
    }

    private static List<String> told(Problem problem, Order order) throws ProblemFile.Unreadable {
        try {
            return Unmatched.told(problem, order.meant());
        } catch (IllegalArgumentException unmatched) {
            throw new ProblemFile.Unreadable("%s: %s".formatted(order.file(), unmatched.getMessage()),
                    unmatched);
        }
    }

    private static Optional<Order> order(List<String> arguments) {
        var rest = new ArrayList<>(arguments);
        var tickets = THREE_BALLS;
        var at = rest.indexOf("--tickets");
        if (at >= 0) {
            if (at + 1 == rest.size() || !WHOLE.matcher(rest.get(at + 1)).matches()) {
                return Optional.empty();
            }
            tickets = Long.parseLong(rest.get(at + 1));
            rest.subList(at, at + 2).clear();
        }
        var meant = new TreeSet<String>();
        for (at = rest.indexOf(NOBODY_HAS); at >= 0; at = rest.indexOf(NOBODY_HAS)) {
            if (at + 1 == rest.size()) {
                return Optional.empty();
            }
            meant.add(Normalizer.normalize(rest.get(at + 1), Normalizer.Form.NFC));
            rest.subList(at, at + 2).clear();
        }
        return rest.size() == 1 && !rest.getFirst().isBlank()
                ? Optional.of(new Order(rest.getFirst(), tickets, meant)) : Optional.empty();
    }

    private static byte[] answer(Problem problem, long tickets) {
        var lottery = DrawUpLottery.of(problem, tickets);
        return lottery.isPresent() ? LotteryFile.write(lottery.get())
                : text(ExplainInfeasible.of(problem)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Infeasible why) {
        return StrictText.object(
                StrictText.field("status", "\"infeasible\""),
                StrictText.field("input_sha256", StrictText.text(why.fingerprint())),
                StrictText.field("complete", why.complete()),
                StrictText.field("minimum", why.minimum()),
                StrictText.field("optimal_relaxations", StrictText.list(why.relaxations(),
                        it -> StrictText.list(it, SelectCommand::text))),
                StrictText.field("minimal_conflicts", StrictText.list(why.conflicts(),
                        it -> StrictText.texts(it.stream().map(Infeasible.Bound::toString).toList()))));
    }

    private static String text(Infeasible.Change change) {
        return StrictText.object(
                StrictText.field("rule", StrictText.text(change.bound().rule())),
                StrictText.field("bound", StrictText.text(change.bound().most() ? "max" : "min")),
                StrictText.field("old", change.bound().value()),
                StrictText.field("new", change.to()));
    }
}
