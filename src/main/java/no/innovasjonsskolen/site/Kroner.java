package no.innovasjonsskolen.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** An amount of Norwegian money, counted in øre so that nothing is lost. */
public record Kroner(long ore) implements Worded, Comparable<Kroner> {

    private static final int ORE_PER_KRONE = 100;

    /** Whole kroner. */
    public static Kroner of(long kroner) {
        return new Kroner(Math.multiplyExact(kroner, ORE_PER_KRONE));
    }

    /** Equal parts; the first ones carry the odd øre, and the parts always sum to the whole. */
    public List<Kroner> split(int parts) {
        var each = Math.floorDiv(ore, parts);
        var odd = Math.floorMod(ore, parts);
        return IntStream.range(0, parts).mapToObj(part -> new Kroner(each + (part < odd ? 1 : 0))).toList();
    }

    /** The sum of the two. */
    public Kroner plus(Kroner other) {
        return new Kroner(Math.addExact(ore, other.ore));
    }

    /** So many of it. */
    public Kroner times(int count) {
        return new Kroner(Math.multiplyExact(ore, count));
    }

    @Override
    public String in(Words words) {
        return ore % ORE_PER_KRONE == 0
                ? words.localize("site.kroner", ore / ORE_PER_KRONE)
                : words.localize("site.kroner-and-ore", BigDecimal.valueOf(ore, 2));
    }

    @Override
    public int compareTo(Kroner other) {
        return Long.compare(ore, other.ore);
    }
}
