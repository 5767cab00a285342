package no.innovasjonsskolen.selection;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Holds a published lottery against its problem, by counting alone. It knows nothing of how lotteries are
 * made, so that an error there cannot hide here.
 */
public final class CheckLottery {

    /** What rounding to ten decimals may hide, with room to spare. */
    private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

    private final Problem problem;
    private final LotteryFile file;
    private final Tally tally;
    private final List<Fault> faults = new ArrayList<>();

    private CheckLottery(Problem problem, LotteryFile file) {
        this.problem = problem;
        this.file = file;
        this.tally = new Tally(problem);
    }

    /** Everything that is wrong with a lottery as it is going to be published; nothing when it is sound. */
    public static List<Fault> faults(Problem problem, Lottery lottery) {
        return faults(problem, LotteryFile.of(lottery));
    }

    /**
     * What is wrong with a lottery that was published; nothing when it is sound. Where one thing makes the
     * rest meaningless, it stops there: what follows from a fault would only hide it.
     */
    public static List<Fault> faults(Problem problem, LotteryFile file) {
        var check = new CheckLottery(problem, file);
        if (check.isSound(check::fingerprint) && check.isSound(check::names)) {
            check.chances();
            check.levels();
            check.rules();
            if (check.isSound(check::ranges) && check.isSound(check::tickets)) {
                check.shares();
            }
        }
        return List.copyOf(check.faults);
    }

    /** Whether that part of the check adds nothing. */
    private boolean isSound(Runnable part) {
        var before = faults.size();
        part.run();
        return faults.size() == before;
    }

    private void fingerprint() {
        var right = problem.fingerprint();
        if (!file.inputSha256().equals(right)) {
            faults.add(new Fault.OtherProblem(file.inputSha256(), right));
        }
    }

    /** Every application once wherever it should be, in the order of the ids, and nobody else. */
    private void names() {
        everybody("probability", file.probability().keySet());
        file.exact().ifPresent(exact -> everybody("exact", exact.keySet()));
        everybody("tickets_of", file.ticketsOf().keySet());
        var levelled = new ArrayList<String>();
        for (var level : file.levels()) {
            inOrder("levels", level.applications());
            levelled.addAll(level.applications());
        }
        levelled.sort(Codepoints.ORDER);
        everybody("levels", levelled);
        for (var panel : file.panels()) {
            inOrder("panels", panel.applications());
        }
    }

    private void everybody(String part, Collection<String> ids) {
        inOrder(part, ids);
        var there = new HashSet<>(ids);
        problem.applications().stream().map(Application::id).filter(id -> !there.contains(id))
                .forEach(id -> faults.add(new Fault.Missing(part, id)));
    }

    private void inOrder(String part, Collection<String> ids) {
        String before = null;
        for (var id : ids) {
            var order = before == null ? -1 : Codepoints.ORDER.compare(before, id);
            if (order == 0) {
                faults.add(new Fault.Twice(part, id));
            } else if (order > 0) {
                faults.add(new Fault.OutOfOrder(part, id));
            }
            if (!tally.knows(id)) {
                faults.add(new Fault.Stranger(part, id));
            }
            before = id;
        }
    }

    private void chances() {
        file.probability().forEach((id, rounded) -> {
            if (rounded.compareTo(BigDecimal.ONE) > 0 || chance(id).compareTo(Fraction.ONE) > 0) {
                faults.add(new Fault.ImpossibleChance(id, rounded.toPlainString()));
            }
            file.exact().map(exact -> exact.get(id))
                    .filter(exact -> distance(exact, fraction(rounded)).compareTo(fraction(ROUNDING)) > 0)
                    .ifPresent(exact -> faults.add(
                            new Fault.OtherChance(id, rounded.toPlainString(), exact.toString())));
        });
    }

    private void levels() {
        var grounds = new Grounds(problem);
        for (int i = 0; i < file.levels().size(); i++) {
            var level = file.levels().get(i);
            if (i > 0 && below(level, file.levels().get(i - 1))) {
                faults.add(new Fault.LevelOutOfOrder(i + 1));
            }
            for (var binding : level.bindings()) {
                if (!grounds.hold(binding)) {
                    faults.add(new Fault.OtherGrounds(i + 1, binding.rule()));
                }
            }
            for (var id : level.applications()) {
                var rounded = requireNonNull(file.probability().get(id));
                var exact = file.exact().map(all -> all.get(id));
                if (level.value().compareTo(rounded) != 0 || !level.exact().equals(exact)) {
                    faults.add(new Fault.OtherLevel(i + 1, id, said(level.value(), level.exact()),
                            said(rounded, exact)));
                }
            }
        }
    }

    private static String said(BigDecimal rounded, Optional<Fraction> exact) {
        return rounded.toPlainString() + exact.map(it -> " = " + it).orElse("");
    }

    private static boolean below(LotteryFile.Step level, LotteryFile.Step before) {
        return level.value().compareTo(before.value()) < 0 || level.exact()
                .flatMap(it -> before.exact().filter(other -> it.compareTo(other) < 0)).isPresent();
    }

    private void rules() {
        for (int i = 0; i < file.panels().size(); i++) {
            faults.addAll(tally.faults(i + 1, file.panels().get(i).applications()));
        }
    }

    private void ranges() {
        var next = 0L;
        for (int i = 0; i < file.panels().size(); i++) {
            var panel = file.panels().get(i);
            if (panel.first() != next) {
                faults.add(new Fault.Gap(i + 1, panel.first(), next));
            }
            if (panel.last() < panel.first()) {
                faults.add(new Fault.Empty(i + 1, panel.first(), panel.last()));
            }
            next = panel.last() + 1;
        }
        if (next != file.tickets()) {
            faults.add(new Fault.TicketsLeft(file.tickets(), next));
        }
    }

    private void tickets() {
        var counted = new HashMap<String, Long>();
        file.panels().forEach(panel -> panel.applications()
                .forEach(id -> counted.merge(id, panel.tickets(), Long::sum)));
        file.ticketsOf().forEach((id, stated) -> {
            var count = counted.getOrDefault(id, 0L);
            if (stated.longValue() != count) {
                faults.add(new Fault.OtherTickets(id, stated, count));
            }
        });
    }

    /** Nobody's share is further from her chance than stated, and somebody's is as far, but for rounding. */
    private void shares() {
        var largest = Fraction.ZERO;
        for (var id : file.ticketsOf().keySet()) {
            var distance = file.tickets() == 0 ? Fraction.ZERO
                    : distance(Fraction.of(file.ticketsOf().get(id), file.tickets()), chance(id));
            largest = distance.compareTo(largest) > 0 ? distance : largest;
            if (distance.compareTo(fraction(file.deviation().add(ROUNDING))) > 0) {
                faults.add(new Fault.TooFar(id, LotteryFile.deviation(distance).toPlainString(),
                        file.deviation().toPlainString()));
            }
        }
        if (fraction(file.deviation()).minus(largest).compareTo(fraction(ROUNDING)) > 0) {
            faults.add(new Fault.DeviationTooLarge(file.deviation().toPlainString(),
                    LotteryFile.deviation(largest).toPlainString()));
        }
    }

    private Fraction chance(String id) {
        return file.exact().map(exact -> exact.get(id))
                .orElseGet(() -> fraction(requireNonNull(file.probability().get(id))));
    }

    private static Fraction distance(Fraction one, Fraction other) {
        var distance = one.minus(other);
        return distance.sign() < 0 ? distance.negate() : distance;
    }

    private static Fraction fraction(BigDecimal decimal) {
        return new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }
}
