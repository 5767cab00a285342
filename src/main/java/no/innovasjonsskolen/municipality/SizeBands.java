package no.innovasjonsskolen.municipality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/**
 * What counts as small and large: the numbers of inhabitants where the next band begins.
 *
 * <p>A choice of the school's and nobody's rule, so a call carries its own copy and prints it in the
 * draw's record. Stored as «5000 20000».
 *
 * @param limits the first number of inhabitants in each band but the lowest, rising
 */
public record SizeBands(List<Integer> limits) {

    /** More bands than this say nothing about so few municipalities. */
    public static final int MOST_LIMITS = 5;

    private static final int LARGEST = 10_000_000;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");

    /**
     * One band.
     *
     * @param index 0 is the smallest
     * @param from fewest inhabitants
     * @param below one more than the most inhabitants; {@link Integer#MAX_VALUE} in the highest band
     */
    public record Band(int index, int from, int below) implements Worded {

        boolean holds(int people) {
            return from <= people && people < below;
        }

        @Override
        public String in(Words words) {
            return say("municipality.band.", words);
        }

        /** Without saying what is counted, for tables: «5 000–19 999». */
        public String brief(Words words) {
            return say("municipality.band.brief.", words);
        }

        private String say(String key, Words words) {
            if (from == 0) {
                return words.localize(key + "below", below);
            }
            return below == Integer.MAX_VALUE
                    ? words.localize(key + "from", from)
                    : words.localize(key + "between", from, below - 1);
        }
    }

    /** One to five rising, positive limits. */
    public SizeBands {
        limits = List.copyOf(limits);
        if (!areGood(limits)) {
            throw new IllegalArgumentException("Not size bands: " + limits);
        }
    }

    /** Reads what {@link #print()} wrote. */
    public static SizeBands of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not size bands: " + text));
    }

    /** Reads what a person wrote, «5000 20000» or «5 000, 20 000»; empty when they are not bands. */
    public static Optional<SizeBands> parse(String text) {
        var parts = text.matches("(?s).*[,;].*") ? text.split("[,;]", -1) : text.strip().split("\\s+");
        var numbers = Arrays.stream(parts).map(part -> SPACE.matcher(part).replaceAll("")).toList();
        if (!numbers.stream().allMatch(number -> number.matches("[0-9]{1,8}"))) {
            return Optional.empty();
        }
        var limits = numbers.stream().map(Integer::valueOf).toList();
        return areGood(limits) ? Optional.of(new SizeBands(limits)) : Optional.empty();
    }

    /** «5000 20000»: what is stored, and what a form field shows. */
    public String print() {
        return limits.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** The bands, smallest first. */
    public List<Band> bands() {
        var edges = new ArrayList<Integer>();
        edges.add(0);
        edges.addAll(limits);
        edges.add(Integer.MAX_VALUE);
        return IntStream.range(0, edges.size() - 1)
                .mapToObj(band -> new Band(band, edges.get(band), edges.get(band + 1))).toList();
    }

    /** Where so many inhabitants belong. */
    public Band bandOf(int people) {
        return bands().stream().filter(band -> band.holds(people)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody counts " + people + " inhabitants"));
    }

    private static boolean areGood(List<Integer> limits) {
        var rising = IntStream.range(1, limits.size()).allMatch(i -> limits.get(i - 1) < limits.get(i));
        return !limits.isEmpty() && limits.size() <= MOST_LIMITS && rising
                && limits.getFirst() > 0 && limits.getLast() <= LARGEST;
    }
}
