package no.innovasjonsskolen.selection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A lottery as it is published: {@code lottery.json}, which {@code docs/lottery-file.md} describes. What it
 * claims is not true because it can be read; {@link CheckLottery} holds it against its problem.
 *
 * @param engine what made it
 * @param inputSha256 fingerprint of the problem it is for
 * @param tickets how many there are, numbered from 0
 * @param deviation the largest distance between a share of the tickets and a chance
 * @param probability everyone's chance, rounded to ten decimals
 * @param exact everyone's chance as a fraction, when it is proven
 * @param levels lowest first
 * @param ticketsOf how many tickets each application is on
 * @param panels in the order of their tickets
 */
public record LotteryFile(String engine, String inputSha256, long tickets, BigDecimal deviation,
        Map<String, BigDecimal> probability, Optional<Map<String, Fraction>> exact, List<Step> levels,
        Map<String, Long> ticketsOf, List<Lottery.Panel> panels) {

    static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FRACTION = Pattern.compile("(0|[1-9]\\d{0,3999})(/[1-9]\\d{0,3999})?");
    private static final Pattern POSITIVE = Pattern.compile("[1-9]\\d{0,3999}(/[1-9]\\d{0,3999})?");
    private static final Pattern BOUND = Pattern.compile("max|min");
    private static final Pattern STATUS = Pattern.compile("ok|infeasible");
    private static final int PROBABILITY_DECIMALS = 10;
    private static final int DEVIATION_DECIMALS = 12;

    /**
     * Applications that share a chance.
     *
     * @param exact when it is proven
     */
    public record Step(BigDecimal value, Optional<Fraction> exact, List<String> applications,
            List<Lottery.Binding> bindings) {}

    /** This is no lottery: it explains why there is none. */
    static final class Explanation extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private Explanation() {
            super("this explains why there is no lottery");
        }
    }

    /** As it will be published. */
    public static LotteryFile of(Lottery lottery) {
        return new LotteryFile(Lottery.ENGINE, lottery.fingerprint(), lottery.tickets(),
                lottery.tickets() == 0 ? BigDecimal.ZERO : deviation(lottery.deviation()),
                each(lottery.chances(), LotteryFile::probability),
                lottery.proven() ? Optional.of(lottery.chances()) : Optional.empty(),
                lottery.levels().stream().map(it -> new Step(probability(it.value()),
                        lottery.proven() ? Optional.of(it.value()) : Optional.empty(), it.applications(),
                        it.bindings())).toList(),
                lottery.tickets() == 0 ? each(lottery.chances(), _ -> 0L) : lottery.ticketsOf(),
                lottery.panels());
    }

    /** The bytes that are published; the same lottery always has the same. */
    public static byte[] write(Lottery lottery) {
        return of(lottery).bytes();
    }

    /**
     * Reads what was published.
     *
     * @throws IllegalArgumentException telling the first thing that is not as it should be
     */
    public static LotteryFile parse(byte[] text) {
        return StrictReader.read(text, it -> {
            if (!it.field("status", () -> it.text(STATUS)).equals("ok")) {
                throw new Explanation();
            }
            return new LotteryFile(it.field("engine", it::text),
                    it.field("input_sha256", () -> it.text(SHA256)),
                    it.field("tickets", it::whole), it.field("deviation", it::decimal),
                    it.field("probability", () -> it.map(it::decimal)),
                    it.field("exact", () -> it.known(() -> it.map(() -> fraction(it)))),
                    it.field("levels", () -> it.list(() -> it.object(() -> step(it)))),
                    it.field("tickets_of", () -> it.map(it::whole)),
                    it.field("panels", () -> it.list(() -> it.object(() -> panel(it)))));
        });
    }

    /** As UTF-8, without a space too many. */
    public byte[] bytes() {
        return StrictText.object(
                StrictText.field("status", "\"ok\""),
                StrictText.field("engine", StrictText.text(engine)),
                StrictText.field("input_sha256", StrictText.text(inputSha256)),
                StrictText.field("tickets", tickets),
                StrictText.field("deviation", deviation.toPlainString()),
                StrictText.field("probability", StrictText.map(probability, BigDecimal::toPlainString)),
                StrictText.field("exact",
                        exact.map(all -> StrictText.map(all, it -> StrictText.text(it.toString())))
                                .orElse("null")),
                StrictText.field("levels", StrictText.list(levels, LotteryFile::text)),
                StrictText.field("tickets_of", StrictText.map(ticketsOf, it -> it)),
                StrictText.field("panels", StrictText.list(panels, LotteryFile::text)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Rounded to the nearest, and to the even one of two that are as near. */
    static BigDecimal probability(Fraction chance) {
        return decimal(chance, PROBABILITY_DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Rounded up, so that nobody's share is further from her chance than it says. */
    static BigDecimal deviation(Fraction distance) {
        return decimal(distance, DEVIATION_DECIMALS, RoundingMode.CEILING);
    }

    private static BigDecimal decimal(Fraction fraction, int decimals, RoundingMode rounding) {
        return new BigDecimal(fraction.over()).divide(new BigDecimal(fraction.under()), decimals, rounding)
                .stripTrailingZeros();
    }

    private static <T, R> Map<String, R> each(Map<String, T> all, Function<T, R> change) {
        var changed = new LinkedHashMap<String, R>();
        all.forEach((id, value) -> changed.put(id, change.apply(value)));
        return changed;
    }

    private static String text(Step step) {
        return StrictText.object(
                StrictText.field("value", step.value().toPlainString()),
                StrictText.field("exact", step.exact().map(it -> StrictText.text(it.toString()))
                        .orElse("null")),
                StrictText.field("applications", StrictText.texts(step.applications())),
                StrictText.field("binding", StrictText.list(step.bindings(), LotteryFile::text)));
    }

    private static String text(Lottery.Binding binding) {
        return StrictText.object(
                StrictText.field("rule", StrictText.text(binding.rule())),
                StrictText.field("bound", StrictText.text(binding.most() ? "max" : "min")),
                StrictText.field("weight", StrictText.text(binding.weight())));
    }

    private static String text(Lottery.Panel panel) {
        return StrictText.object(
                StrictText.field("first", panel.first()),
                StrictText.field("last", panel.last()),
                StrictText.field("applications", StrictText.texts(panel.applications())));
    }

    private static Step step(StrictReader it) {
        return new Step(it.field("value", it::decimal), it.field("exact", () -> it.known(() -> fraction(it))),
                it.field("applications", () -> it.list(it::text)),
                it.field("binding", () -> it.list(() -> it.object(() -> binding(it)))));
    }

    private static Lottery.Binding binding(StrictReader it) {
        return new Lottery.Binding(it.field("rule", it::text),
                it.field("bound", () -> it.text(BOUND)).equals("max"),
                it.field("weight", () -> it.text(POSITIVE)));
    }

    private static Lottery.Panel panel(StrictReader it) {
        return new Lottery.Panel(it.field("first", it::whole), it.field("last", it::whole),
                it.field("applications", () -> it.list(it::text)));
    }

    private static Fraction fraction(StrictReader it) {
        var text = it.text(FRACTION);
        var parts = text.split("/");
        var fraction = new Fraction(new BigInteger(parts[0]),
                parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
        if (!fraction.toString().equals(text)) {
            throw it.wrong("the fraction " + fraction);
        }
        if (fraction.compareTo(Fraction.ONE) > 0) {
            throw it.wrong("a fraction from 0 to 1");
        }
        return fraction;
    }
}
