package no.innovasjonsskolen.selection;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Repeats a new draw from what is left of the first one's problem and from its seed. */
public final class CheckRedraw {

    private CheckRedraw() {}

    /**
     * What is wrong at the first step where anything is; nothing when it is sound.
     *
     * @param first what the first draw was of
     * @param problem what was left, and is drawn anew
     * @param lottery the new lottery's file as it is published, to the last byte
     * @param draw counts the new draws after the first one, from 1
     */
    public static List<Fault> faults(Problem first, Problem problem, byte[] lottery, RedrawFile stated,
            Seed seed, int draw) {
        var file = LotteryFile.parse(lottery);
        var faults = strangers(first, problem);
        if (faults.isEmpty()) {
            faults = file.tickets() == 0 ? List.of(new Fault.NoTickets())
                    : CheckLottery.faults(problem, file);
        }
        return faults.isEmpty() ? outcome(RedrawFile.hold(lottery, file, seed, draw), stated) : faults;
    }

    /** Nothing may be new but that some have gone: applications, municipalities of a group, and rules. */
    private static List<Fault> strangers(Problem first, Problem problem) {
        var faults = new ArrayList<Fault>();
        if (!problem.seats().equals(first.seats())) {
            faults.add(new Fault.NotInTheFirst("seats"));
        }
        problem.rules().stream().filter(it -> !first.rules().contains(it))
                .forEach(it -> faults.add(new Fault.NotInTheFirst(it.label())));
        var known = first.applications().stream().collect(toMap(Application::id, Function.identity()));
        problem.applications().stream().filter(it -> !isOf(known.get(it.id()), it))
                .forEach(it -> faults.add(new Fault.NotInTheFirst(it.id())));
        new Reserve(problem.applications().stream().map(Application::id).toList())
                .next(problem, new HashSet<>(problem.taken()))
                .ifPresent(it -> faults.add(new Fault.NotNeeded(it)));
        return faults;
    }

    private static boolean isOf(@Nullable Application before, Application now) {
        return before != null && before.seats() == now.seats()
                && before.members().containsAll(now.members());
    }

    private static List<Fault> outcome(RedrawFile right, RedrawFile stated) {
        if (!stated.lotterySha256().equals(right.lotterySha256())) {
            return List.of(new Fault.OtherLottery(stated.lotterySha256(), right.lotterySha256()));
        }
        if (stated.ticket() != right.ticket()) {
            return List.of(new Fault.OtherNewTicket(stated.ticket(), right.ticket()));
        }
        if (stated.panel() != right.panel()) {
            return List.of(new Fault.OtherPanel(stated.panel(), right.panel()));
        }
        return stated.admitted().equals(right.admitted()) ? List.of()
                : List.of(new Fault.OtherAdmitted(right.panel()));
    }
}
