package no.innovasjonsskolen.placement;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import no.innovasjonsskolen.municipality.Municipalities;
import no.innovasjonsskolen.municipality.Municipality;
import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.programme.Call;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.selection.Unit;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Worded;

/**
 * Something that targets may count: the municipalities of one region, one size or one county.
 *
 * @param feature as the lottery's files name it
 * @param value as the lottery's files name it, always in Norwegian
 * @param code as in forms
 * @param label as a reader knows it
 */
record TargetLine(String feature, String value, String code, Worded label) {

    /** What may be counted in a call: regions from north to south, sizes from small to large, counties. */
    static List<TargetLine> of(Call call, Municipalities municipalities) {
        var lines = new ArrayList<TargetLine>();
        municipalities.regions().forEach(
                it -> lines.add(new TargetLine(PoolProblem.REGION, it.nb(), it.code(), it)));
        lines.addAll(sizes(call.terms().bands()));
        municipalities.all(call.dates().deadline().lastDay()).stream().map(Municipality::county).distinct()
                .sorted(comparing(it -> it.number()))
                .forEach(it -> lines.add(
                        new TargetLine(PoolProblem.COUNTY, it.name(), "fylke-" + it.number(), it)));
        return List.copyOf(lines);
    }

    private static List<TargetLine> sizes(SizeBands bands) {
        var small = bands.limits().getFirst();
        var large = bands.limits().getLast();
        var sizes = new ArrayList<TargetLine>();
        sizes.add(size(PoolProblem.SMALL, Sentence.of("placement.size.small", small)));
        if (small < large) {
            sizes.add(size(PoolProblem.MIDDLE, Sentence.of("placement.size.middle", small, large - 1)));
        }
        sizes.add(size(PoolProblem.LARGE, Sentence.of("placement.size.large", large)));
        return sizes;
    }

    private static TargetLine size(String value, Sentence label) {
        return new TargetLine(PoolProblem.SIZE, value, value, label);
    }

    /** Whether a rule is about this: of municipalities, which is all that targets count. */
    boolean isOf(Rule rule) {
        return rule.feature().equals(feature) && rule.value().equals(value)
                && rule.unit() == Unit.MUNICIPALITY;
    }
}
