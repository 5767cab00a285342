package no.innovasjonsskolen.placement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import no.innovasjonsskolen.selection.Lottery;
import no.innovasjonsskolen.selection.LotteryFile;
import no.innovasjonsskolen.site.Language;
import no.innovasjonsskolen.site.Words;

/** What an announced lottery says about one application, in the reader's words. */
final class DrawText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DrawText() {}

    /** «5/12, det er 41,7 prosent». */
    static String chance(LotteryFile file, String code, Words words) {
        return file.exact().map(it -> TargetText.chance(requireNonNull(it.get(code)), words))
                .orElseGet(() -> words.localize("placement.odds", words.number(
                        requireNonNull(file.probability().get(code)).multiply(HUNDRED)
                                .setScale(1, RoundingMode.HALF_UP).stripTrailingZeros())));
    }

    /** «417 av 1000: 0–416 og 600». Ranges that meet are one. */
    static String tickets(LotteryFile file, String code, Words words) {
        var ranges = new ArrayList<String>();
        long first = -1;
        long last = -1;
        for (var panel : file.panels()) {
            if (!panel.applications().contains(code)) {
                continue;
            }
            if (panel.first() != last + 1 || first < 0) {
                if (first >= 0) {
                    ranges.add(range(first, last));
                }
                first = panel.first();
            }
            last = panel.last();
        }
        if (first >= 0) {
            ranges.add(range(first, last));
        }
        var many = requireNonNull(file.ticketsOf().get(code));
        return ranges.isEmpty() ? words.localize("placement.tickets.none")
                : words.localize("placement.tickets", words.number(many), words.number(file.tickets()),
                        words.list(ranges));
    }

    /** With all its decimals, which a reader's language writes after a point or a comma. */
    static String decimal(BigDecimal number, Words words) {
        var pointed = number.toPlainString();
        return words.language() == Language.EN ? pointed : pointed.replace('.', ',');
    }

    /** «0–416», or «9» for one ticket. */
    static String range(Lottery.Panel panel) {
        return range(panel.first(), panel.last());
    }

    private static String range(long first, long last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
