package no.innovasjonsskolen.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.selection.Fault;
import no.innovasjonsskolen.selection.Problem;
import no.innovasjonsskolen.selection.Rule;
import no.innovasjonsskolen.site.SummaryRow;
import no.innovasjonsskolen.site.Words;

/** From offers to sentences. */
final class OfferText {

    private OfferText() {}

    static String status(Offer offer, Instant now, Words words) {
        return words.localize(key(offer, now));
    }

    /** What it means, and what can be done now. */
    static String means(Offer offer, Instant now, Words words) {
        return words.localize(key(offer, now) + ".means" + (isFinal(offer, now) ? ".final" : ""),
                offer.replyBy().map(words::say).orElse(""), offer.ended().map(Offer.Ended::why).orElse(""),
                offer.ended().flatMap(Offer.Ended::year).map(String::valueOf).orElse(""));
    }

    /** Whether an answer can be changed no more. */
    private static boolean isFinal(Offer offer, Instant now) {
        return switch (offer.stateAt(now)) {
            case Offer.Accepted _, Offer.Declined _ -> !offer.isOpen(now);
            case Offer.Ended(var how, var _, var _, var _) -> how == Offer.How.DECLINED;
            case Offer.Prepared _, Offer.Sent _, Offer.Lapsed _ -> false;
        };
    }

    static String tone(Offer offer, Instant now) {
        return switch (offer.stateAt(now)) {
            case Offer.Prepared _ -> "neutral";
            case Offer.Sent _ -> "warning";
            case Offer.Accepted _ -> "success";
            case Offer.Declined _, Offer.Lapsed _, Offer.Ended _ -> "neutral";
        };
    }

    private static String key(Offer offer, Instant now) {
        return "offer.state." + switch (offer.stateAt(now)) {
            case Offer.Prepared _ -> "prepared";
            case Offer.Sent _ -> "sent";
            case Offer.Accepted _ -> "accepted";
            case Offer.Declined _ -> "declined";
            case Offer.Lapsed _ -> "lapsed";
            case Offer.Ended(var how, var _, var _, var _) ->
                how.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** What was answered, by whom and when. */
    static List<SummaryRow> answer(Offer.Answer answer, Optional<String> without, MunicipalityName names,
            Words words) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(row(words.localize("offer.answer.by"),
                words.localize("offer.answer.by.text", answer.by(), words.dateTime(answer.at()))));
        answer.shares().forEach(it -> rows.add(row(
                words.localize("offer.answer.share", names.of(it.municipality())),
                words.localize("offer.answer.share.text", it.amount(), it.organisation(),
                        it.buyerReference()))));
        without.ifPresent(it -> rows.add(row(words.localize("offer.answer.without"), it)));
        if (!answer.reason().isEmpty()) {
            rows.add(row(words.localize("offer.answer.reason"), answer.reason()));
        }
        return rows;
    }

    private static SummaryRow row(String name, String value) {
        return new SummaryRow(name, value, Optional.empty());
    }

    /** What a rule counts: «Nord-Norge». */
    static String rule(Rule rule, Words words) {
        var named = "placement.value." + rule.feature() + "." + rule.value();
        return words.localize("offer.rule.text", words.has(named) ? words.localize(named) : rule.value(),
                words.localize("offer.unit." + rule.unit().code()));
    }

    /** Which rule those who hold places do not keep, and by how much. */
    static String fault(Fault fault, Problem problem, Words words) {
        if (fault instanceof Fault.TooFew(var _, var rule, var count, var min)) {
            return words.localize("offer.fault.too-few", rule(rule, problem, words), count, min);
        }
        if (fault instanceof Fault.TooMany(var _, var rule, var count, var max)) {
            return words.localize("offer.fault.too-many", rule(rule, problem, words), count, max);
        }
        if (fault instanceof Fault.TooFewSeats(var _, var count, var min)) {
            return words.localize("offer.fault.free", count, min);
        }
        return words.localize(fault.key(), fault.arguments().toArray());
    }

    /** The rule with this label. */
    static String rule(String label, Problem problem, Words words) {
        return problem.rules().stream().filter(it -> it.label().equals(label)).findFirst()
                .map(it -> rule(it, words)).orElse(label);
    }
}
