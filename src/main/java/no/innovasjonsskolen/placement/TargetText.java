package no.innovasjonsskolen.placement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.selection.Bounds;
import no.innovasjonsskolen.selection.Fraction;
import no.innovasjonsskolen.selection.Limit;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** Targets, chances and what limits them, as sentences. */
final class TargetText {

    private static final int LONGEST_FRACTION = 12;

    private TargetText() {}

    /** «Minst 2 og høyst 5 kommuner fra Nord-Norge». */
    static Sentence of(Rule rule, List<TargetLine> lines) {
        var bounds = rule.bounds();
        var label = label(rule.feature(), rule.value(), lines);
        if (bounds.max() == Bounds.NO_MAX) {
            return Sentence.of("placement.target.least", rule.feature(), label, bounds.min());
        }
        return bounds.min() == 0
                ? Sentence.of("placement.target.most", rule.feature(), label, bounds.max())
                : Sentence.of("placement.target.both", rule.feature(), label, bounds.min(), bounds.max());
    }

    /** In the order of the lines. */
    static List<Sentence> of(List<Rule> rules, List<TargetLine> lines) {
        return lines.stream().flatMap(line -> rules.stream().filter(line::isOf))
                .map(it -> of(it, lines)).toList();
    }

    /** The value as a reader knows it. */
    static Worded label(String feature, String value, List<TargetLine> lines) {
        return lines.stream().filter(it -> it.feature().equals(feature) && it.value().equals(value))
                .findFirst().map(TargetLine::label).orElse(_ -> value);
    }

    /** «41,7 prosent (5/12)»; whoever is certain, or out of the question, has no per cent. */
    static String chance(Fraction chance, Words words) {
        if (chance.sign() == 0) {
            return words.localize("placement.odds.none");
        }
        if (chance.equals(Fraction.ONE)) {
            return words.localize("placement.odds.certain");
        }
        var percent = number(chance.times(Fraction.of(100)), words);
        var exact = chance.toString();
        return exact.length() > LONGEST_FRACTION ? words.localize("placement.odds", percent)
                : words.localize("placement.odds.exact", percent, exact);
    }

    /** With one decimal. */
    static String number(Fraction number, Words words) {
        return words.number(new BigDecimal(number.over())
                .divide(new BigDecimal(number.under()), MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** What limits a chance, or what cannot be kept: one sentence, or one and its parts. */
    static List<String> said(Limit limit, List<TargetLine> lines, Words words) {
        var said = new ArrayList<String>();
        said.add(words.localize(limit.key(), arguments(limit, lines, words).toArray()));
        limit.parts().forEach(part -> said.addAll(said(part, lines, words)));
        return said;
    }

    /** Values are Norwegian in the files, and the reader's own in sentences. */
    private static List<Object> arguments(Limit limit, List<TargetLine> lines, Words words) {
        var arguments = new ArrayList<>(limit.arguments());
        named(limit).ifPresent(feature -> arguments.set(1,
                words.say(label(feature, String.valueOf(limit.arguments().get(1)), lines))));
        return arguments;
    }

    /** The feature that a limit is about, where it is about a rule. */
    private static Optional<String> named(Limit limit) {
        return limit.arguments().size() > 2 && limit.arguments().getFirst() instanceof String feature
                ? Optional.of(feature) : Optional.empty();
    }
}
